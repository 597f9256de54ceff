import { sayDays } from '../../formats';

const sessions = (n: number) => `${n} ${n === 1 ? 'session' : 'sessions'}`;

/** Words of the living plan: life events, what a step moved, pause and stop. */
export const living = {
  events: {
    title: 'Life events',
    empty: 'No wedding, no trip is known. Treatments keep clear of what is entered here.',
    add: 'Add an event',
    move: 'Move',
    remove: 'Remove',
    over: 'over',
    safe: (session: string, day: string) => `${session}: last safe day ${day}`,
    allSafe: (n: number) => `All ${n} sessions before it`,
    safeWithRest: (day: string) => `${day} if all that follow are to heal in time`,
    unsafe: (session: string) => `${session}: no safe day is left before it`,
    waits: (names: string, reason: string) => `Waiting, so without a day: ${names}. ${reason}.`,
    after: (names: string) => `After it: ${names}`,
  },
  kinds: { occasion: 'An occasion', sun: 'Time in the sun', away: 'Away' },
  kindHints: {
    occasion: 'A day to look well on: skin has healed, bruises are gone.',
    sun: 'Strong sun: treatments keep their distance before and after.',
    away: 'The patient is not here: only these days are closed.',
  },
  form: {
    add: 'Add an event',
    addLead: 'The plan re-aligns around it at once; it can be taken back.',
    move: (name: string) => `Move “${name}”`,
    verbAdd: 'Add to the plan',
    verbMove: 'Move it',
    name: 'Name',
    nameHint: 'As the patient says it: Wedding, Summer holiday.',
    kind: 'What it is',
    from: 'Day',
    fromHint: 'The first day, when there are several.',
    to: 'Last day',
    toHint: 'Only when there are several days.',
  },
  did: {
    added: (name: string) => `“${name}” is in the plan`,
    moved: (name: string) => `“${name}” is moved`,
    removed: (name: string) => `“${name}” is out of the plan`,
    paused: 'The plan is paused',
    resumed: 'The plan goes on',
    stopped: 'The plan is stopped',
    courseStopped: (name: string) => `${name} is stopped`,
  },
  outcome: {
    moved: (n: number) => (n === 0 ? 'No session had to move.' : `${sessions(n)} moved.`),
    flags: 'Booked, but no longer fitting. The visits stay until somebody moves them:',
    flag: (session: string, day: string) => `${session}, booked for ${day}`,
    asks: (session: string, days: number) =>
      `${session} comes ${sayDays(days)} after the one before: the specialist says how to go on.`,
    undecided: (n: number) =>
      n === 1
        ? 'An answer has changed that nobody has decided about; nothing is booked before that.'
        : `${n} answers have changed that nobody has decided about; nothing is booked before that.`,
    decide: 'Look and decide',
    undo: 'Undo',
    close: 'Close',
  },
  halt: { reason: 'Why', reasonHint: 'Stands in the chart.' },
  pause: {
    verb: 'Pause',
    title: 'Pause this plan',
    lead: 'Open sessions wait until it goes on. Booked visits stay; those in the pause are flagged.',
    from: 'From',
    rests: (day: string) => `Paused since ${day}.`,
    willRest: (day: string) => `Pauses from ${day}.`,
    meaning: 'Open sessions wait; booked visits stay until somebody moves them.',
    resume: 'Resume',
    resumeTitle: 'Let this plan go on',
    resumeLead: 'Open sessions get their days again from today on, but for those that something else holds.',
    because: (findings: readonly string[]) => `Because of: ${findings.join('; ')}.`,
    note: (reason: string) => `Note: ${reason}`,
  },
  stop: {
    verb: 'Stop',
    title: 'Stop this plan?',
    lead: 'What is done stays as it is.',
    confirm: 'Stop it',
    what: 'What stops',
    whole: 'The whole plan',
    cancels: (n: number) =>
      n === 0
        ? 'No visit is booked, so none is cancelled.'
        : n === 1
          ? 'This visit is cancelled and its time becomes free:'
          : `These ${n} visits are cancelled and their times become free:`,
    leaves: (n: number) =>
      n === 0
        ? 'No other session is open.'
        : `${sessions(n)} without a visit ${n === 1 ? 'is' : 'are'} left out.`,
    stopped: 'Stopped.',
  },
  waits: (reason: string) => `Waits. ${reason}.`,
  notDrawn: (names: string) => `Waiting, so without a day in the picture: ${names}.`,
} as const;
