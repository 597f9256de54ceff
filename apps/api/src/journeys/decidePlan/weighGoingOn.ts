import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { acceptedAt } from '../../features/plans/acceptedAt.js';
import type { PlanFinding } from '../../features/plans/evaluatePlan.js';
import { findingsToday } from '../../features/plans/findingsToday.js';
import type { UndecidedReopening } from '../../features/plans/reopenings/loadUndecided.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { type SolvedPlan, solvedPlan } from '../../features/plans/solvedPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import { versionsOf } from '../../features/plans/versionsOf.js';
import type { Problem } from '../../http/problems/Problem.js';
import type { Acceptance } from '../approvePlan/checkAcceptances.js';
import { refusal } from '../approvePlan/refusal.js';
import { loadBasis } from '../showPlan/loadBasis.js';
import { cautionsToAccept } from './cautionsToAccept.js';

/** What going on with a plan as it stands asks for. */
export interface GoingOnWeighed {
  readonly solved: SolvedPlan;
  /** Cautions that came with the news. */
  readonly cautions: readonly PlanFinding[];
  /** The reasons that are needed, and no others. */
  readonly accepted: readonly Acceptance[];
  /** 409 `reason_needed` with the cautions that nobody has given a reason for. */
  readonly refusal: Problem | null;
}

/** Weighs whether a plan may go on after news, with the reasons that were given. */
export async function weighGoingOn(
  tx: EntityManager,
  clinicId: string,
  plan: StoredPlan,
  { reopenings, reasons }: { reopenings: readonly UndecidedReopening[]; reasons: readonly Acceptance[] },
  today: Day,
): Promise<GoingOnWeighed> {
  const basis = await loadBasis(tx, clinicId, { ...plan, versions: versionsOf(plan) }, today);
  const solved = solvedPlan(plan, today);
  const standing = findingsToday(treatmentsOf(plan, solved.windows, today), basis);
  const cautions = cautionsToAccept(reopenings, standing, await acceptedAt(tx, clinicId, plan.id));
  const given = new Map(reasons.map((reason) => [reason.finding, reason]));
  const bare = cautions.filter(({ finding }) => !given.has(finding));
  return {
    ...{ solved, cautions },
    accepted: cautions.flatMap(({ finding }) => given.get(finding) ?? []),
    refusal: bare.length > 0 ? refusal({ refused: 'reason_needed', findings: bare }) : null,
  };
}
