/** Words of moving a visit. */
export const moveVisit = {
  title: (name: string) => `Move the visit of ${name}`,
  now: (moment: string, who: string, where: string) => `Now: ${moment}, ${who}, ${where}`,
  verb: (moment: string) => `Move to ${moment}`,
  verbBare: 'Move',
  needsTime: 'Choose a time first.',
  refused: 'This time breaks a rule: choose another.',
} as const;
