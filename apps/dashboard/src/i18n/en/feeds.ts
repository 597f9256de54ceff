/** Words of calendar addresses: visits in one's own calendar program. */
export const feeds = {
  own: 'Visits in your own calendar',
  verb: 'Calendar address',
  title: (name: string) => `Calendar address: ${name}`,
  lead: {
    own: 'A secret address that your phone or calendar program reads, so that your visits stand beside your own dates.',
    person: (name: string) =>
      `A secret address at which a calendar program reads the visits of ${name}, for their own phone or computer.`,
    room: (name: string) => `A secret address at which a calendar program reads when ${name} is taken.`,
  },
  shows: {
    title: 'What it shows',
    own: 'When you have a visit and in which room, when you are away, when the clinic is closed. From 30 days ago to a year ahead.',
    person:
      'When they have a visit and in which room, when they are away, when the clinic is closed. From 30 days ago to a year ahead.',
    room: 'When a visit is in the room and with which specialist, and when it cannot be used. From 30 days ago to a year ahead.',
  },
  never: {
    title: 'What it never shows',
    text: 'Patients, treatments, the kind of a visit, or why somebody is away. A visit is just called a visit.',
  },
  who: {
    title: 'Who can read it',
    text: 'Everybody who has the address, without signing in. Hand it to nobody else. When a phone is lost, revoke it: it ends at once.',
  },
  none: 'There is no address yet.',
  since: (by: string, moment: string) => `Made by ${by} on ${moment}.`,
  fetched: (moment: string) => `Last read by a calendar program on ${moment}.`,
  neverFetched: 'No calendar program has read it yet.',
  make: 'Make an address',
  replace: 'Replace it',
  replaceText: 'The present address ends at once. Calendars that read it need the new one.',
  revoke: 'Revoke it',
  revokeText: 'The address ends at once. Calendars that read it show nothing new any more.',
  revoked: 'The address is revoked.',
  once: 'This is the only time the address is shown.',
  lost: 'The address was made, but did not arrive here. Replace it to see a new one.',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  subscribe: 'Subscribe on this device',
  how: 'Elsewhere: in Google Calendar “Other calendars, From URL”, in Outlook “Add calendar, Subscribe from web”. Programs look again when they like, some only a few times a day.',
  close: 'Close',
} as const;
