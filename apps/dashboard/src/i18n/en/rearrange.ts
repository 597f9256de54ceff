/** Words of visits that are not to take place as they are booked. */
export const rearrange = {
  title: 'Visits to rearrange',
  lead: 'Booked visits that cannot take place as they are. They stay booked, and here, until somebody moves or cancels them.',
  empty: { title: 'Every booked visit fits', text: 'Visits that cannot take place as booked stand here.' },
  booked: (moment: string) => `Booked ${moment}`,
  /** What to do, by instruction; why stands in the chart. */
  does: {
    'find-new-time': (from: string | null, until: string | null = null) => {
      if (from) return `Needs a new time, from ${from} on`;
      return until ? `Needs a new time, until ${until}` : 'Needs a new time';
    },
    'cannot-take-place': () => 'Call the patient: the visit cannot take place as booked',
    'ask-the-specialist': () => 'Ask the specialist: the plan is being looked at again',
  } as Readonly<Record<string, (from: string | null, until?: string | null) => string>>,
  /** The same on a small mark. */
  marks: {
    'find-new-time': 'Needs a new time',
    'cannot-take-place': 'Cannot take place',
    'ask-the-specialist': 'Ask the specialist',
  } as Readonly<Record<string, string>>,
  call: (phone: string) => `Call ${phone}`,
  /** Why a visit cannot stay where it is booked. */
  lost: (why: string) => `Needs a new time: ${why}`,
  lostTo: {
    'specialist-away': ({ who }) => `${who} is away then`,
    'specialist-hours': ({ who }) => `${who} does not work then`,
    'clinic-hours': () => 'the clinic sees nobody then',
    'clinic-closed': () => 'the clinic is closed then',
    room: ({ where }) => `${where} cannot be used then`,
    'room-kind': ({ where }) => `${where} does not do for this treatment`,
    device: ({ devices }) => `${devices || 'a device'} cannot be used then`,
    minutes: () => 'it takes longer now, or another room, than it was booked for',
  } as Readonly<Record<string, (of: { who: string; where: string; devices: string }) => string>>,
  verbs: {
    'find-new-time': 'Find a new time',
    'cannot-take-place': 'Cancel visit',
    'ask-the-specialist': 'Open visit',
  } as Readonly<Record<string, string>>,
  open: 'Open visit',
  all: (n: number) => `All ${n} visits to rearrange`,
  more: 'Show more',
} as const;
