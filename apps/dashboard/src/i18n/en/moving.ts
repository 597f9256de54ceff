/** Words of moving a visit on the calendar: the review before it, and carrying it over days and weeks. */
export const moving = {
  title: (name: string) => `Move the visit of ${name}?`,
  resizeTitle: (name: string) => `Change the length of the visit of ${name}?`,
  when: 'When',
  length: 'Length',
  who: 'Who',
  where: 'Where',
  before: 'Before:',
  after: 'New:',
  rules:
    'Hours, leave, rooms and the gaps between treatments are checked when you move it, as for a booking.',
  foreseen: {
    checking: 'Looking at hours, leave, rooms and the gaps between treatments …',
    free: 'Nothing stands against it: hours, rooms and gaps are kept.',
    reason: 'Why it is moved against this rule',
    reasonHint: 'It stays on the record with your name.',
    withReason: 'Move against the rule',
    byOthers: (names: string) =>
      names
        ? `Only who may go against the rule can move it there, with a written reason: ask ${names}.`
        : 'Nobody here may go against this rule. Take another time.',
    ask: (names: string) => `Ask ${names} what to do.`,
    nearest: 'Nearest times that fit',
    noNearest: 'No time fits in the weeks around it. Search further away.',
  },
  leave: 'Leave it',
  verb: 'Move',
  resizeVerb: (length: string) => `Make it ${length}`,
  resized: (name: string) => `The length of the visit of ${name} is changed.`,
  search: 'Find a time',
  bar: {
    title: (name: string) => `Moving ${name}: choose a time`,
    at: (moment: string, column: string) => (column ? `${moment}, ${column}` : moment),
    keys: [
      { keys: ['Up', 'Down'], text: 'a quarter of an hour' },
      { keys: ['Left', 'Right'], text: 'a day' },
      { keys: ['PgUp', 'PgDn'], text: 'a week' },
      { keys: ['[', ']'], text: 'column' },
      { keys: ['Enter'], text: 'place' },
      { keys: ['Esc'], text: 'put back' },
    ],
    place: 'Place here',
    stop: 'Put it back',
    stopped: (name: string) => `The visit of ${name} stays where it was.`,
  },
  pick: 'Choose on the calendar',
} as const;
