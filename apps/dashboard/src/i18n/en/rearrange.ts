/** Words of visits that are not to take place as they are booked. */
export const rearrange = {
  title: 'Visits to rearrange',
  lead: 'Booked visits that cannot take place as they are. They stay booked, and here, until somebody moves or cancels them.',
  empty: { title: 'Every booked visit fits', text: 'Visits that cannot take place as booked stand here.' },
  booked: (moment: string) => `Booked ${moment}`,
  /** What to do, by instruction; why stands in the chart. */
  does: {
    'find-new-time': (from: string | null) =>
      from ? `Needs a new time, from ${from} on` : 'Needs a new time',
    'cannot-take-place': () => 'Call the patient: the visit cannot take place as booked',
    'ask-the-specialist': () => 'Ask the specialist: the plan is being looked at again',
  } as Readonly<Record<string, (from: string | null) => string>>,
  /** The same on a small mark. */
  marks: {
    'find-new-time': 'Needs a new time',
    'cannot-take-place': 'Cannot take place',
    'ask-the-specialist': 'Ask the specialist',
  } as Readonly<Record<string, string>>,
  call: (phone: string) => `Call ${phone}`,
  somebodyElse: (name: string, room: string) =>
    `Needs another place: ${name}, ${room} or a device cannot be had then`,
  verbs: {
    'find-new-time': 'Find a new time',
    'cannot-take-place': 'Cancel visit',
    'ask-the-specialist': 'Open visit',
  } as Readonly<Record<string, string>>,
  open: 'Open visit',
  all: (n: number) => `All ${n} visits to rearrange`,
  more: 'Show more',
} as const;
