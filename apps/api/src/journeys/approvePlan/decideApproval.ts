import type { Rule, Window, WindowChange } from '@stratum/timeline';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { DraftedPlan } from '../../features/plans/DraftedPlan.js';
import { evaluatePlan, type PlanFinding } from '../../features/plans/evaluatePlan.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import type { Acceptance } from './checkAcceptances.js';
import { redraft } from './redraft.js';

/** What an approval comes to. */
export type ApprovalDecision =
  | {
      readonly refused: 'finding_blocks' | 'answer_missing' | 'reason_needed';
      readonly findings: readonly PlanFinding[];
    }
  | { readonly refused: 'plan_conflict'; readonly rules: readonly Rule[] }
  /** Its protocols ask for other sessions than it has. */
  | { readonly refused: 'rules_changed' }
  | {
      readonly refused: null;
      readonly plan: StoredPlan;
      readonly changes: readonly WindowChange[];
      /** The reasons that are needed, and no others. */
      readonly accepted: readonly Acceptance[];
    };

/**
 * Whether a draft may be approved today. What is known by now moves its windows first; then every treatment is
 * evaluated for the day that it would best take place on. An absolute finding and one that has to heal block, an
 * answer that could block has to be given, and every caution needs a reason.
 */
export function decideApproval(
  plan: StoredPlan,
  acceptances: readonly Acceptance[],
  basis: ClinicalBasis,
): ApprovalDecision {
  const standing = evaluatePlan(onToday(plan, basis), basis).filter(blocks);
  if (standing.length > 0) return { refused: 'finding_blocks', findings: standing };
  const drafted = redraft(plan, basis);
  if (drafted === null) return { refused: 'rules_changed' };
  if (drafted.conflict.length > 0) return { refused: 'plan_conflict', rules: drafted.conflict };

  const findings = evaluatePlan(treatmentsOf(plan, windowsOf(drafted), basis.today), basis);
  const of = (severity: PlanFinding['severity']) => findings.filter((one) => one.severity === severity);
  const blocking = [...of('absolute'), ...of('defer')];
  if (blocking.length > 0) return { refused: 'finding_blocks', findings: blocking };
  if (of('needs-answer').length > 0) return { refused: 'answer_missing', findings: of('needs-answer') };
  const reasons = new Map(acceptances.map((acceptance) => [acceptance.finding, acceptance]));
  const bare = of('caution').filter(({ finding }) => !reasons.has(finding));
  if (bare.length > 0) return { refused: 'reason_needed', findings: bare };
  return {
    refused: null,
    plan: { ...plan, ...withoutCourses(drafted), state: 'approved' },
    changes: changesOf(plan, drafted),
    accepted: of('caution').map(({ finding }) => reasons.get(finding) as Acceptance),
  };
}

/** Absolute findings, and what has to heal before anybody knows a day. */
const blocks = ({ severity, until }: PlanFinding) =>
  severity === 'absolute' || (severity === 'defer' && until === null);

const onToday = ({ courses }: StoredPlan, { today }: ClinicalBasis) =>
  courses.map(({ protocolCode, area }) => ({ protocolCode, area, on: today }));

const withoutCourses = ({ cycle, constraints, sessions }: DraftedPlan) => ({ cycle, constraints, sessions });

const windowsOf = ({ sessions }: Pick<StoredPlan, 'sessions'>): Readonly<Record<string, Window>> =>
  Object.fromEntries(sessions.flatMap(({ id, window }) => (window === null ? [] : [[id, window]])));

/** The sessions that have other days than the draft had, with the rule that holds them now. */
function changesOf(plan: StoredPlan, drafted: DraftedPlan): readonly WindowChange[] {
  const then = windowsOf(plan);
  return Object.entries(windowsOf(drafted)).flatMap(([session, after]) => {
    const before = then[session];
    const rule = after.because.ideal[0]?.rule;
    return before === undefined || rule === undefined || before.ideal === after.ideal
      ? []
      : [{ session, before, after, rule }];
  });
}
