/** Words of the sheet of a day: names, times and rooms, to print or to keep open. */
export const daySheet = {
  title: 'Day sheet',
  lead: (clinic: string, day: string) => `${clinic} · ${day}`,
  back: 'Calendar',
  open: 'Day sheet',
  print: 'Print',
  asOf: (time: string) => `As of ${time}`,
  live: 'Keeps itself up to date while it is open.',
  cut: (time: string) => `The server cannot be reached. This is what was known at ${time}.`,
  columns: { time: 'Time', patient: 'Patient', room: 'Room', state: 'Stands' },
  empty: 'No visits on this day.',
  count: (n: number) => (n === 1 ? '1 visit' : `${n} visits`),
  foot: 'Names and times only. It is kept in this tab alone and is gone after the sign-out; paper is to be shredded.',
} as const;
