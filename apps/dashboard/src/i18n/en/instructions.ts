/** What reception is told instead of findings. `day` is the first allowed day in words. */
export const instructions: Readonly<Record<string, (day: string) => string>> = {
  'not-before': (day) => `Not before ${day}`,
  'next-not-before': (day) => `Next session to book: not before ${day}`,
  'ask-the-specialist': () => 'Ask the specialist before booking',
  'do-not-book': () => 'Do not book treatments; ask the specialist',
  'cannot-take-place': () => 'Cannot take place as booked: call the patient',
  'find-new-time': () => 'Needs a new time',
};
