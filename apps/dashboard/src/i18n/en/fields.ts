export const fields = {
  required: 'This is needed.',
  optional: 'optional',
  openCalendar: 'Choose a day',
  chosen: (day: string) => `Choose a day, now ${day}`,
  monthBefore: 'Month before',
  monthAfter: 'Month after',
  dayPattern: 'e.g. 14 Oct 2026',
  birthPattern: 'e.g. 14 Oct 1985',
  dayWrong: 'Write a day, as 14 Oct 2026 or 14.10.2026.',
  dayTooEarly: (day: string) => `Not before ${day}.`,
  dayTooLate: (day: string) => `Not after ${day}.`,
  clear: 'No day',
} as const;
