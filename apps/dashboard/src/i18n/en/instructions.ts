/** What reception is told instead of findings. `day` is the first allowed day in words. */
export const instructions: Readonly<Record<string, (day: string) => string>> = {
  'not-before': (day) => `Not before ${day}`,
  'ask-the-specialist': () => 'Ask the specialist before booking',
  'do-not-book': () => 'Do not book treatments; ask the specialist',
};
