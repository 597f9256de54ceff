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
