import type { Day } from '@stratum/calendar';
import type { Flag, Occurrence, Unfit } from '@stratum/timeline';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import { versionConflict } from '../../features/plans/versionConflict.js';
import { decideRealignment } from '../realignPlan/decideRealignment.js';
import { newsBetween } from '../reopenPlans/newsBetween.js';
import type { BookedVisit } from './BookedVisit.js';
import { keepBack } from './keepBack.js';
import { needsChanged } from './needsChanged.js';
import { newsOfVersions } from './newsOfVersions.js';
import { occurrencesUnder } from './occurrencesUnder.js';
import type { ReevaluationDecision } from './ReevaluationDecision.js';
import { stepsToVersions } from './stepsToVersions.js';
import { takeVersions } from './takeVersions.js';
import { unfitSessions } from './unfitSessions.js';
import type { PatientUnder, VersionsOfPlan } from './VersionsOfPlan.js';

/** What a plan is held against beside its versions. */
export interface Surroundings {
  /** Only needed where `readsPatient` says so. */
  readonly patient: PatientUnder | null;
  /** What is booked for its sessions; only needed where `needsChanged` names some. */
  readonly visits: readonly BookedVisit[];
}

/**
 * What becomes of a plan when newer versions of its protocols or rules are signed: its open sessions go on with them.
 * Null where it has them all.
 */
export function decideReevaluation(
  plan: StoredPlan,
  versions: VersionsOfPlan,
  { patient, visits }: Surroundings,
  today: Day,
): ReevaluationDecision | null {
  const next = takeVersions(plan, versions, patient?.after.known.born ?? null, today);
  if (next === plan) return null;
  const weighed = needsChanged(plan, versions);
  const occurrences: readonly Occurrence[] = [
    ...waitingNoMore(plan),
    ...stepsToVersions(plan, next, versions),
    ...(patient === null ? [] : occurrencesUnder(next, patient)),
    ...weighing(weighed, unfitSessions(plan, weighed, visits, versions)),
  ];
  const { longGapFactor } = versions.signed.rulebook?.definition ?? versions.rulebook;
  const decision = decideRealignment(next, occurrences, today, { askBeyond: longGapFactor.value });
  const { changes, conflict } = decision;
  if (conflict.length > 0) return keepBack(plan, next, conflict, today, versions);
  const flags = decision.flags.length === 0 ? [] : newFlags(decision.flags, solvedPlan(plan, today).flags);
  const isTouched = changes.length > 0 || flags.length > 0 || waitsAnew(plan, decision.plan);
  const news = isTouched
    ? [...newsOfVersions(plan, next, { changes, versions }), ...newsOfFindings(plan, patient, today)]
    : [];
  return { plan: decision.plan, changes, flags, conflict: [], news };
}

/** It waited for a decision about earlier versions, and these ask anew. */
const waitingNoMore = ({ constraints: { holds = [] } }: StoredPlan): readonly Occurrence[] =>
  holds.some(({ rule }) => rule.code === versionConflict)
    ? [{ kind: 'finding-lifted', finding: versionConflict }]
    : [];

const weighing = (sessions: readonly string[], unfit: readonly Unfit[]): readonly Occurrence[] =>
  sessions.length === 0 ? [] : [{ kind: 'visits-weighed', sessions, unfit }];

function newsOfFindings(plan: StoredPlan, patient: PatientUnder | null, today: Day): readonly News[] {
  if (patient === null) return [];
  const treatments = treatmentsOf(plan, solvedPlan(plan, today).windows, today);
  return newsBetween(treatments, patient.before, patient.after);
}

/** Sessions that had a window and have none until something is lifted. */
const waitsAnew = (before: StoredPlan, after: StoredPlan) =>
  after.sessions.some(({ window }, i) => window === null && before.sessions[i]?.window !== null);

const newFlags = (now: readonly Flag[], before: readonly Flag[]) =>
  now.filter(
    ({ sessionId, kind, days }) =>
      !before.some((one) => one.sessionId === sessionId && one.kind === kind && one.days === days),
  );
