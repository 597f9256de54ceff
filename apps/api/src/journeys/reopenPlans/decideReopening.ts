import { type AdviceInput, findingNewsOf, type HeldCourse, protocolOf } from '@stratum/clinical';
import type { Occurrence, RealignSettings } from '@stratum/timeline';
import type { ClinicalBasis } from '../../features/plans/ClinicalBasis.js';
import type { News } from '../../features/plans/reopenings/News.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { solvedPlan } from '../../features/plans/solvedPlan.js';
import { treatmentsOf } from '../../features/plans/treatmentsOf.js';
import { decideRealignment, type RealignmentDecision } from '../realignPlan/decideRealignment.js';
import { mayClose } from './mayClose.js';
import { newsBetween, newsOfDays } from './newsBetween.js';
import { staleFindings } from './staleFindings.js';

/** What an answer comes to for a plan. */
export interface ReopeningDecision {
  readonly news: readonly News[];
  readonly occurrences: readonly Occurrence[];
  readonly realignment: RealignmentDecision;
  /** Booked visits that no longer fit because of it. */
  readonly flagged: readonly string[];
}

/**
 * What follows for the open sessions of a plan when something about the patient is known otherwise: findings that
 * are new, other or gone on the days of the sessions, and the days that they close or open. Null when nothing does.
 * @param before what was known
 * @param basis what is known now, and the rules of the plan
 * @param leftOut sessions that are being treated with the answer in mind: findings about them are no news
 * @param catchesUp whether the plan was over meanwhile, and may hold what is known no longer
 */
export function decideReopening(
  plan: StoredPlan,
  before: AdviceInput,
  basis: ClinicalBasis,
  settings: RealignSettings,
  leftOut: readonly string[] = [],
  catchesUp = false,
): ReopeningDecision | null {
  const { today } = basis;
  const held = heldCourses(plan, basis);
  if (held.length === 0) return null;
  const undecided = { ...plan, sessions: plan.sessions.filter(({ id }) => !leftOut.includes(id)) };
  const treatments = treatmentsOf(undecided, solvedPlan(plan, today).windows, today);
  const found = newsBetween(treatments, { ...basis, known: before }, basis);
  const told = mayClose(before, basis.known, found) ? findingNewsOf(held, before, basis.known, basis) : [];
  const stale = catchesUp ? staleFindings(plan, held, basis) : [];
  const occurrences = [
    ...told,
    ...stale.filter(({ finding }) => told.every((one) => one.finding !== finding)),
  ];
  const silent = occurrences.filter(({ finding }) => found.every(({ code }) => code !== finding));
  const protocolsOf = (ids: readonly string[]) =>
    held
      .filter(({ sessions }) => sessions.some((id) => ids.includes(id)))
      .map(({ protocol }) => protocol.code);
  const news = [...found, ...silent.map((one) => newsOfDays(one, protocolsOf))];
  if (news.length === 0) return null;
  const realignment = decideRealignment(plan, occurrences, today, settings);
  return { news, occurrences, realignment, flagged: flaggedVisits(plan, realignment, news) };
}

function heldCourses({ courses, sessions }: StoredPlan, { catalogue }: ClinicalBasis): readonly HeldCourse[] {
  return courses.flatMap(({ id, protocolCode, area }) => {
    const own = sessions.filter(
      ({ courseId, kind, state }) =>
        courseId === id && kind !== 'review' && (state === 'planned' || state === 'booked'),
    );
    const ids = own.map((session) => session.id);
    return ids.length === 0 ? [] : [{ protocol: protocolOf(catalogue, protocolCode), area, sessions: ids }];
  });
}

function flaggedVisits(
  { sessions }: StoredPlan,
  { flags }: RealignmentDecision,
  news: readonly News[],
): readonly string[] {
  const codes = new Set(news.map(({ code }) => code));
  const ids = flags.filter(({ rule }) => codes.has(rule.code)).map(({ sessionId }) => sessionId);
  const visits = sessions.filter(({ id }) => ids.includes(id)).flatMap(({ visitId }) => visitId ?? []);
  return [...new Set(visits)];
}
