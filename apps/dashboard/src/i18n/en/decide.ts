const sessions = (n: number) => `${n} ${n === 1 ? 'session' : 'sessions'}`;
const visits = (n: number) => `${n} booked ${n === 1 ? 'visit' : 'visits'}`;
const are = (n: number) => (n === 1 ? 'is' : 'are');

/** Words of plans that a changed answer, or a changed rule, has re-opened. */
export const decide = {
  title: 'Answers changed',
  lead: 'What is known now, and what it does to this plan. A specialist decides how it goes on.',
  back: 'Plan',
  banner: {
    title: 'Answers changed since this plan was approved',
    rules: 'The rules of this plan have changed',
    said: (findings: readonly string[]) => findings.join('; '),
    more: (n: number) => `and ${n} more`,
    touches: (moved: number, waiting: number, flagged: number) =>
      [
        moved > 0 ? `${sessions(moved)} moved` : '',
        waiting > 0 ? `${sessions(waiting)} ${waiting === 1 ? 'waits' : 'wait'}` : '',
        flagged > 0 ? `${visits(flagged)} no longer ${flagged === 1 ? 'fits' : 'fit'}` : '',
      ]
        .filter(Boolean)
        .join(', '),
    verb: 'Look and decide',
    look: 'Look',
  },
  news: {
    title: 'What changed',
    causes: {
      answer: 'A new answer',
      intake: 'A new intake',
      examination: 'The examination',
      'check-in': 'Said at check-in',
      protocol: 'A protocol, a rule or a setting of the clinic was changed',
    } as Readonly<Record<string, string>>,
    told: (by: string | null, moment: string) => (by ? `${by}, ${moment}` : moment),
    change: { new: 'New', other: 'Changed', lifted: 'No longer so' },
    lifted: (rule: string) =>
      `${rule.charAt(0).toUpperCase()}${rule.slice(1)} no longer speaks against this plan.`,
    versions: {
      'protocol-version': ({ from, to }) =>
        `Version ${String(to ?? '')} is signed instead of version ${String(from ?? '')}; open sessions follow it.`,
      'rulebook-version': () => 'The rules and distances were signed anew; open sessions follow them.',
      'version-conflict': () =>
        'With the new version there are no days that keep all rules. This plan has the version before, and nothing of it is booked until you decide.',
    } as Readonly<Record<string, (params: Readonly<Record<string, unknown>>) => string>>,
    figure: (name: string, from: string, to: string) => `${name}: from ${from} to ${to}`,
    newFigure: (name: string, to: string) => `${name}: ${to}, new`,
    movedBy: (rules: readonly string[]) => `What moves the sessions: ${rules.join(', ')}.`,
    stuckBy: (rules: readonly string[]) => `Rules that cannot all hold: ${rules.join(', ')}.`,
    rulesOnly: 'No finding changed; the days of this plan follow what counts now.',
    none: 'No finding changed.',
  },
  touched: {
    title: 'What it touches',
    nothing: 'No session had to move, and every booked visit still fits.',
    moved: 'Days and windows',
    waiting: 'Sessions that wait',
    waits: (names: readonly string[], reason: string) => `${reason}: ${names.join('; ')}`,
    visits: 'Visits that no longer fit',
    visitsHint:
      'They stay booked, and on the list of visits to rearrange, until somebody moves or cancels them.',
    visit: (session: string, moment: string, specialist: string) => `${session}, ${moment}, ${specialist}`,
    call: 'Where no day fits now, call the patient: the visit is cancelled, or waits until it may take place again.',
  },
  decision: {
    title: 'How does it go on?',
    only: 'A specialist decides how this plan goes on.',
    choices: {
      continue: {
        label: 'Go on',
        text: 'Sessions that a finding holds wait until it has passed; the others keep their days.',
      },
      keep: {
        label: 'Go on with the version before',
        text: 'It does not follow what was signed. Its sessions can be booked again; your reason stands in the chart.',
      },
      pause: {
        label: 'Pause',
        text: 'Open sessions wait until somebody lets the plan go on. Booked visits stay and are flagged.',
      },
      stop: {
        label: 'Stop',
        text: 'What is done stays. Open sessions are left out, their visits cancelled.',
      },
    },
    cautions: (n: number) =>
      n === 1 ? 'One finding asks for a reason to go on' : `${n} findings ask for a reason to go on`,
    reason: 'Why',
    reasonHint: 'Stands in the chart.',
    note: 'A note',
    keeps: 'Why it goes on with the version before',
    cancels: (n: number) =>
      n === 0 ? 'No visit is booked, so none is cancelled.' : `${visits(n)} ${are(n)} cancelled.`,
    verbs: {
      choose: 'Decide',
      continue: 'Go on with this plan',
      pause: 'Pause the plan',
      stop: 'Stop the plan',
    },
    goOnWith: (reasons: number) =>
      reasons === 0
        ? 'Go on with this plan'
        : `Go on with ${reasons === 1 ? 'one reason' : `${reasons} reasons`}`,
    stopTitle: 'Stop this plan?',
    obstacles: {
      choose: 'Choose how the plan goes on',
      reasons: (n: number) =>
        n === 1 ? 'One finding needs a reason first' : `${n} findings need a reason first`,
      reason: 'Write why',
    },
    said: {
      continue: 'Decided: the plan goes on.',
      pause: 'Decided: the plan is paused.',
      stop: 'Decided: the plan is stopped.',
    },
  },
  nothing: {
    title: 'Nothing to decide',
    text: 'Every changed answer of this plan was decided on, or none has changed.',
    verb: 'Open the plan',
  },
  /** After something was written down that changes plans; reception is told no more than that. */
  reopened: {
    plans: (n: number) => (n === 1 ? 'This changes a plan.' : `This changes ${n} plans.`),
    flagged: (n: number) => `${visits(n)} no longer ${n === 1 ? 'fits' : 'fit'}.`,
    look: 'Look',
  },
} as const;
