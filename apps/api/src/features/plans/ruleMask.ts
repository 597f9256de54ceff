import type { Reason, Rule, Window } from '@stratum/timeline';
import type { PlanConstraints } from '../../database/PlanConstraints.js';

/** Rules that say nothing about anybody's health; an event of the patient and a pause are life. */
const PLAIN = [
  'today',
  'course-start',
  'missed',
  'undo',
  'paused',
  'event-after-peel',
  'event-after-filler',
  'event-away',
  'specialist-left',
];

/** Kinds of events that say by themselves how the skin of the patient is. */
const HEALTH_EVENTS = ['healed-late'];

const ASK: Rule = { code: 'ask-the-specialist', version: '1' };

/** What a reader may know of the reasons behind a plan. */
export interface RuleMask {
  /** What kind of event it was. */
  kind(kind: string): string;
  rule(rule: Rule): Rule;
  because(because: Window['because']): { earliest: object[]; ideal: object[]; latest: object[] };
}

/** For readers of the chart: every reason as it is. */
export const noMask: RuleMask = {
  kind: (kind) => kind,
  rule: (rule) => rule,
  because: ({ earliest, ideal, latest }) => ({
    earliest: [...earliest],
    ideal: [...ideal],
    latest: [...latest],
  }),
};

/**
 * For who does not read the chart: the rhythm of the treatments and their distances may be told, a rule that
 * comes from the patient's health, and its days, may not.
 */
export function medicalMask({
  gaps,
  separations,
  notBefore,
  forbidden,
  holds = [],
  events = [],
}: PlanConstraints): RuleMask {
  const ofHealth = [...notBefore, ...forbidden, ...holds].map(({ rule }) => rule.code);
  const medical = new Set(ofHealth.filter((code) => !PLAIN.includes(code)));
  const asks = events.flatMap((event) => event.asks);
  const plain = new Set([...PLAIN, ...[...gaps, ...separations, ...asks].map(({ rule }) => rule.code)]);
  const isPlain = ({ code }: Rule) => plain.has(code) && !medical.has(code);
  const masked = (reasons: readonly Reason[]) =>
    reasons.map((reason) => (isPlain(reason.rule) ? reason : { rule: ASK, from: null, days: null }));
  return {
    kind: (kind) => (HEALTH_EVENTS.includes(kind) ? 'changed' : kind),
    rule: (rule) => (isPlain(rule) ? rule : ASK),
    because: ({ earliest, ideal, latest }) => ({
      earliest: masked(earliest),
      ideal: masked(ideal),
      latest: masked(latest),
    }),
  };
}
