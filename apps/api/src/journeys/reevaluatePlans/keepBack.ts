import type { Day } from '@stratum/calendar';
import { type Hold, type Occurrence, type Rule } from '@stratum/timeline';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { versionConflict } from '../../features/plans/versionConflict.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import { newsOfVersions } from './newsOfVersions.js';
import type { ReevaluationDecision } from './ReevaluationDecision.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/**
 * A plan that cannot go on with what was signed keeps the versions that it has, and its open sessions wait until a
 * specialist has decided: nothing is booked by figures that have been replaced, unless somebody means it. A draft
 * waits for nothing; it is changed or approved as it is.
 * @param next with the new versions
 * @param conflict the rules that cannot all hold
 */
export function keepBack(
  plan: StoredPlan,
  next: StoredPlan,
  conflict: readonly Rule[],
  today: Day,
  versions?: VersionsOfPlan,
): ReevaluationDecision {
  const news = newsOfVersions(plan, next, { conflict, ...(versions && { versions }) });
  if (plan.state === 'draft') return { plan, changes: [], flags: [], conflict, news };
  const { plan: kept, changes, flags } = waiting(plan, today);
  return { plan: kept, changes, flags, conflict, news };
}

function waiting(plan: StoredPlan, today: Day): Pick<ReevaluationDecision, 'plan' | 'changes' | 'flags'> {
  const sessions = plan.sessions.filter(isOpen).map(({ id }) => id);
  const hold = { sessions, first: today, last: null, rule: { version: '1' } };
  const waits: Occurrence = { kind: 'finding-new', finding: versionConflict, holds: [hold] };
  try {
    return decideRealignment(plan, [waits], today, { askBeyond: Number.POSITIVE_INFINITY });
  } catch {
    // Not even what it has can be solved: nothing is said about its days, and none can be booked.
    const { rule, ...days } = hold;
    return {
      plan: withoutDays(plan, { ...days, id: '', rule: { ...rule, code: versionConflict } }),
      changes: [],
      flags: [],
    };
  }
}

const isOpen = ({ state }: StoredPlan['sessions'][number]) => state === 'planned' || state === 'booked';

function withoutDays(plan: StoredPlan, hold: Hold): StoredPlan {
  const { holds = [] } = plan.constraints;
  const others = holds.filter(({ rule }) => rule.code !== versionConflict);
  const id = `finding:${versionConflict}`;
  return {
    ...plan,
    constraints: { ...plan.constraints, holds: [...others, { ...hold, id }] },
    sessions: plan.sessions.map((session) => (isOpen(session) ? { ...session, window: null } : session)),
  };
}
