import { sayDate, sayDays } from '../../formats';

export type RuleContext = {
  /** Days that the bound lies after what it counts from. */
  readonly days: number;
  /** Name of the session it counts from, `today`, or empty where the rule itself names a day. */
  readonly from: string;
  readonly params: Readonly<Record<string, unknown>>;
};
type RuleSay = (context: RuleContext) => string;

const after =
  (why: string): RuleSay =>
  ({ days, from }) =>
    from
      ? `${sayDays(Math.abs(days))} after ${from}: ${why}`
      : `${why.charAt(0).toUpperCase()}${why.slice(1)}`;

const dayIn = (params: RuleContext['params'], name: string) => {
  const day = params[name];
  return typeof day === 'string' ? sayDate(day) : '';
};

/** One sentence per rule that bounds a window. Rules that come from a finding are named by it. */
export const rules: Readonly<Record<string, RuleSay>> = {
  today: () => 'Today: nothing is planned into the past',
  'course-start': ({ params }) => `The course should start on ${dayIn(params, 'day')}`,
  missed: ({ params }) => `The visit on ${dayIn(params, 'on')} was missed`,
  'healed-late': after('the skin was seen to need longer to heal'),
  undo: () => 'A step was taken back',
  closed: () => 'The clinic is closed',
  'ask-the-specialist': () => 'Ask the specialist',
  paused: () => 'The plan is paused',
  stopped: () => 'The plan is stopped',
  resumed: () => 'The plan goes on',
  'shortest-gap': after('the agent’s shortest gap'),
  'agent-shortest': after('the agent’s shortest gap'),
  'skin-healed': after('the skin has to be healed'),
  rhythm: after('in step with this patient’s skin cycle'),
  'half-cycle': after('half a skin cycle of this patient'),
  'whole-cycles': after('whole skin cycles of this patient'),
  maintenance: after('maintenance in whole skin cycles, before the result fades'),
  'result-review': after('the result has settled and can be looked at'),
  'effect-review': after('the effect begins to fade'),
  material: after('what the material needs between two sessions'),
  'filler-and-peel': after('a peel keeps its distance from filler in the area'),
  'peel-and-filler': after('filler keeps its distance from a peel in the area'),
  'peel-and-peel': after('two peels keep their distance'),
  'filler-and-filler': after('two fillers in the area keep their distance'),
};
