const days = (n: number) => `${n} ${n === 1 ? 'day' : 'days'}`;

/** Words of the waiting list, and of times that became free. */
export const waiting = {
  tab: 'Waiting list',
  add: 'Put on the waiting list',
  addShort: 'Waiting list',
  on: 'On the waiting list',
  earlier: 'Wait for an earlier time',
  earlierThan: (work: string, booked: string) => `${work}, earlier than ${booked}`,
  label: 'Waiting list',
  gaps: {
    title: 'Times that became free',
    none: 'No visit of the next two weeks was cancelled or moved, or its time is taken again.',
    left: (time: string, specialist: string) => `${time} · ${specialist}`,
    nobody: 'Nobody on the list fits in here.',
    fits: (n: number) => (n === 1 ? 'One person could take it' : `${n} people could take it`),
    book: (time: string) => `Book ${time}`,
    move: (time: string) => `Move to ${time}`,
    all: (n: number) => `All ${n} of them`,
    calendar: 'Show in the calendar',
    looking: 'Looking for who fits …',
  },
  reasons: {
    drifted: (n: number) => `${days(n)} past its window`,
    'window-closes': (n: number) => (n === 0 ? 'window closes that day' : `window closes ${days(n)} later`),
    earlier: (n: number) => `${days(n)} earlier than booked`,
    'near-ideal': (n: number) => (n === 0 ? 'the ideal day' : `${days(n)} from ideal`),
    'as-wished': () => 'as wished',
  } as Readonly<Record<string, (n: number) => string>>,
  otherwise: 'other than wished',
  couldTake: (n: number) =>
    n === 1 ? 'One person could take this time.' : `${n} people could take this time.`,
  look: 'Show them',
  kinds: { consultation: 'Consultation', review: 'Review', session: 'Treatment' } as Readonly<
    Record<string, string>
  >,
  list: {
    title: 'Who waits',
    empty: {
      title: 'Nobody waits',
      text: 'Put somebody here who wants a time that is not free; when a visit is cancelled or moved, it is offered.',
    },
    since: (day: string, by: string) => `Since ${day}, ${by}`,
    until: (day: string) => `until ${day}`,
    any: 'Any time',
    from: (time: string) => `from ${time}`,
    to: (time: string) => `before ${time}`,
    with: (name: string) => `with ${name}`,
    notReady: 'Cannot be booked now: ask the specialist',
    remove: 'Take off the list',
  },
  form: {
    title: 'Put on the waiting list',
    lead: 'Wishes decide who is asked first; they keep nobody away.',
    what: 'Waits for',
    earlier: (work: string, booked: string) => `${work}, earlier than ${booked}`,
    anySpecialist: 'Anyone',
    until: 'Waits until',
    save: 'Put on the list',
  },
  said: {
    added: (name: string) => `${name} is on the waiting list.`,
    removed: (name: string) => `${name} is off the waiting list.`,
    moved: (name: string, moment: string) => `${name} comes earlier: ${moment}.`,
    back: (name: string) => `${name} is on the waiting list again.`,
  },
} as const;
