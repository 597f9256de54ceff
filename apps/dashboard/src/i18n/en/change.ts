import { sayDays } from '../../formats';

const sessions = (n: number) => `${n} ${n === 1 ? 'session' : 'sessions'}`;

/** Words of changing the course of a plan: protocol, number of sessions, slow healing, long pauses. */
export const change = {
  course: (name: string) => `More for ${name}`,
  session: (name: string) => `More for ${name}`,
  findings: 'What speaks to this change',
  foresee: 'What this would move',
  more: {
    verb: 'One session more',
    did: (name: string) => `${name} has one session more`,
  },
  skip: {
    verb: 'Leave it out',
    title: 'One session fewer',
    lead: (name: string) => `${name} will not take place. What follows counts from the one before.`,
    did: (name: string) => `${name} is left out`,
  },
  healed: {
    verb: 'Healing took longer',
    title: 'Healing took longer',
    lead: (name: string, on: string, usual: string) =>
      `${name} was on ${on}; healed skin was expected by ${usual}.`,
    until: 'First day on which the skin may be treated again',
    untilHint: 'What follows this session, or keeps a distance from it, waits until then.',
    note: 'What was seen',
    did: (name: string) => `Slow healing after ${name} is noted`,
  },
  protocol: {
    verb: 'Change the protocol',
    title: 'Go on with another protocol',
    lead: (name: string, open: number) =>
      `Now ${name}. ${sessions(open)} ${open === 1 ? 'is' : 'are'} still open; what is done stays as it was.`,
    to: 'Go on with',
    did: (name: string) => `The course goes on with ${name}`,
  },
  gap: {
    title: 'A long pause: how does it go on?',
    lead: (name: string, days: number, limit: number) =>
      `${name} would come ${sayDays(days)} after the last treatment. Beyond ${sayDays(limit)} a specialist says how to go on.`,
    verbs: { continue: 'Continue', 'step-back': 'Step back', restart: 'Begin again' },
    continue: 'The course goes on as planned, from where it stopped.',
    stepBack: 'The next sessions are gentler: choose the protocol.',
    restart: (done: number) =>
      done === 0
        ? 'The series begins again.'
        : `The series begins again: ${sessions(done)} ${done === 1 ? 'is' : 'are'} added for what was done before the pause.`,
    to: 'Go on with',
    did: {
      continue: 'The course goes on as planned',
      'step-back': 'The course goes on a step gentler',
      restart: 'The series begins again',
    },
  },
} as const;
