import { sayDays } from '../../formats';

const sessions = (n: number) => `${n} ${n === 1 ? 'session' : 'sessions'}`;

/** Words of changing the course of a plan: protocol, number of sessions, slow healing, long pauses. */
export const change = {
  course: (name: string) => `More for ${name}`,
  session: (name: string) => `More for ${name}`,
  findings: 'What speaks to this change',
  foresee: 'What this would move',
  foreseen: {
    looking: 'Working out what this would move …',
    failed: 'What this would move cannot be told just now.',
    moves: (moved: number, added: number) =>
      [
        ...(added > 0 ? [`${sessions(added)} would be new`] : []),
        ...(moved > 0 ? [`${sessions(moved)} would move`] : []),
      ].join(', ') || 'No session would move',
    over: {
      completed: 'Nothing would be left to do: the plan would be completed.',
      stopped: 'The plan would be stopped: what is done stays, what is open would be left out.',
      paused: 'The plan would rest.',
    } as Readonly<Record<string, string>>,
    visits: 'Booked visits that would not fit. They stay until somebody moves them:',
    cancelled: (n: number) =>
      n === 1 ? 'This visit would be cancelled:' : `These ${n} visits would be cancelled:`,
    inTheWay: 'These booked visits are in the way; move or cancel them first:',
    doesNotFit: 'too short, or without the room, the device or the specialist',
    best: (day: string) => `best would be ${day}`,
    move: 'Move visit',
    waits: 'These would wait, without a day:',
    stillWaits: 'Still waiting, without a day:',
    asks: (session: string, days: number) =>
      `${session} would come ${sayDays(days)} after the one before: you will be asked how to go on.`,
    needsReason: (n: number) =>
      n === 1
        ? 'One caution needs a reason before this goes on.'
        : `${n} cautions need a reason before this goes on.`,
  },
  more: {
    verb: 'One session more',
    title: 'One session more',
    lead: (name: string) => `${name} gets one more session at its end.`,
    confirm: 'Add it',
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
    groups: {
      superficial: 'Superficial peels',
      medium: 'Medium-depth peels',
      deep: 'Deep peels',
      ha: 'Hyaluronic acid',
      caha: 'Calcium hydroxylapatite',
      plla: 'Poly-L-lactic acid',
      pmma: 'PMMA, permanent',
    } as Readonly<Record<string, string>>,
    strength: { gentler: 'gentler', alike: '', stronger: 'stronger' },
    heals: (low: number, high: number) =>
      high === 0
        ? 'no visible healing'
        : low === high
          ? `heals ${sayDays(high)}`
          : `heals ${low}–${sayDays(high)}`,
    gap: (ideal: number, shortest: number) =>
      ideal === shortest ? `every ${sayDays(ideal)}` : `every ${sayDays(ideal)}, at least ${shortest}`,
    serves: (concerns: string) => `For ${concerns}`,
    free: 'Nothing speaks against it',
    otherVisit: 'What is booked does not fit it: another length or another room',
    notPerformed: 'You do not perform this treatment',
    ruledOut: (n: number) => `Ruled out (${n})`,
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
