/** Words of the sheet that a patient takes home. */
export const planPrint = {
  title: 'Your treatment plan',
  verb: 'Print',
  back: 'Back to the plan',
  lead: (name: string, clinic: string, day: string) => `${name} · ${clinic} · as of ${day}`,
  days: 'Your days',
  columns: ['When', 'What'],
  with: (name: string) => `with ${name}`,
  done: 'done',
  toBook: (days: string) => `Not booked yet. The right days: ${days}`,
  toBookFrom: (day: string) => `Not booked yet. From ${day} on`,
  waits: 'No day yet. We will tell you when it goes on.',
  paused: 'The plan rests at the moment. Keep the visits below unless we call you.',
  stopped: 'This plan has ended.',
  kinds: {
    treatment: (name: string, ordinal: number) => `${name}, treatment ${ordinal}`,
    review: (name: string) => `${name}: we look at the result`,
    maintenance: (name: string) => `${name}: keeping the result`,
  },
  events: 'Your own dates that we keep free',
  todo: 'What to do',
  steps: [
    'Come on the days above. If you cannot, tell us soon: the days after it move as well.',
    'Days that are not booked yet: call us for a time.',
    'Tell us before you come about a pregnancy, new medicines, cold sores, a sunburn or skin that has not healed.',
    'Tell us about a celebration or a holiday, so that we can plan around it.',
  ],
} as const;
