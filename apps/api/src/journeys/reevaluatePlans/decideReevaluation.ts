import type { Day } from '@stratum/calendar';
import { type Flag, type Rule, solvePlan, type WindowChange } from '@stratum/timeline';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { timelineOf } from '../../features/plans/timelineOf.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import { newsBetween } from '../reopenPlans/newsBetween.js';
import { newsOfVersions } from './newsOfVersions.js';
import { occurrencesUnder } from './occurrencesUnder.js';
import { stepsToVersions } from './stepsToVersions.js';
import { takeVersions } from './takeVersions.js';
import type { PatientUnder, VersionsOfPlan } from './VersionsOfPlan.js';

/** What new versions come to for one plan. */
export interface ReevaluationDecision {
  /** With the new versions; as it was where its rules could not all hold any more. */
  readonly plan: StoredPlan;
  /** Windows that moved. */
  readonly changes: readonly WindowChange[];
  /** Booked sessions that do not fit because of it. */
  readonly flags: readonly Flag[];
  readonly conflict: readonly Rule[];
  /** What a specialist has to decide on; nothing where no day is another. */
  readonly news: readonly News[];
}

/**
 * What becomes of a plan when newer versions of its protocols or rules are signed: its open sessions go on with them.
 * Null where it has them all.
 * @param patient only needed where `readsPatient` says so
 */
export function decideReevaluation(
  plan: StoredPlan,
  versions: VersionsOfPlan,
  patient: PatientUnder | null,
  today: Day,
): ReevaluationDecision | null {
  const next = takeVersions(plan, versions, patient?.after.known.born ?? null, today);
  if (next === plan) return null;
  const occurrences = [
    ...stepsToVersions(plan, next, versions),
    ...(patient === null ? [] : occurrencesUnder(next, patient)),
  ];
  const { longGapFactor } = versions.signed.rulebook?.definition ?? versions.rulebook;
  const decision = decideRealignment(next, occurrences, today, { askBeyond: longGapFactor.value });
  const { changes, conflict } = decision;
  if (conflict.length > 0 && canBeKept(plan, today)) {
    return { plan, changes: [], flags: [], conflict, news: newsOfVersions(plan, next, conflict) };
  }
  const flags = decision.flags.length === 0 ? [] : newFlags(decision.flags, solvedPlan(plan, today).flags);
  const isTouched = changes.length > 0 || flags.length > 0 || waitsAnew(plan, decision.plan);
  const news = isTouched ? [...newsOfVersions(plan, next), ...newsOfFindings(plan, patient, today)] : [];
  return { plan: decision.plan, changes, flags, conflict: [], news };
}

function newsOfFindings(plan: StoredPlan, patient: PatientUnder | null, today: Day): readonly News[] {
  if (patient === null) return [];
  const treatments = treatmentsOf(plan, solvedPlan(plan, today).windows, today);
  return newsBetween(treatments, patient.before, patient.after);
}

/** Sessions that had a window and have none until something is lifted. */
const waitsAnew = (before: StoredPlan, after: StoredPlan) =>
  after.sessions.some(({ window }, i) => window === null && before.sessions[i]?.window !== null);

const canBeKept = (plan: StoredPlan, today: Day) => solvePlan(timelineOf(plan), today).ok;

const newFlags = (now: readonly Flag[], before: readonly Flag[]) =>
  now.filter(
    ({ sessionId, kind, days }) =>
      !before.some((one) => one.sessionId === sessionId && one.kind === kind && one.days === days),
  );
