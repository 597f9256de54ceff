import type { PlacementCode, PlacementProblem } from '@stratum/scheduling';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import { checkOfDays } from '../findOpenings/checkOfDays.js';
import { isWaiting } from '../findOpenings/isWaiting.js';
import { nowOf, type Situation } from '../findOpenings/Situation.js';
import type { Stand } from '../findOpenings/standOn.js';
import type { RefusedPlacement } from './Refusal.js';
import type { WantedVisit } from './WantedVisit.js';

/** What an urgent visit does not ask for: it comes beside what is booked, also after hours. Others keep both. */
const URGENT_ANYWAY: readonly PlacementCode[] = ['busy', 'outside-hours'];

/**
 * Everything that stands against one of some wanted visits, what may be overridden too.
 * @param stand how the findings of the patient stand to its day
 */
export function problemsOf(
  visit: WantedVisit,
  stand: Stand,
  wanted: readonly WantedVisit[],
  situation: Situation,
  staffing: Staffing,
): readonly RefusedPlacement[] {
  const { key, isUndecided = false } = visit.errand;
  const found = placementProblems(visit, wanted, situation, staffing).map(({ code, params }) => {
    return { key, code, params, findings: [] };
  });
  const isDeferred = stand.verdict === 'defer';
  const waits: RefusedPlacement = { key, code: 'not-before', params: {}, findings: [] };
  // What a finding puts off waits for the finding; whether it waits for more than that, its plan says.
  const waiting = isUndecided || (!isDeferred && isWaiting(visit.errand)) ? [waits] : [];
  if (!isDeferred) return [...waiting, ...found];
  const params: PlacementProblem['params'] = stand.until === null ? {} : { until: stand.until };
  return [...waiting, { key, code: 'not-before', params, findings: stand.findings }, ...found];
}

function placementProblems(
  visit: WantedVisit,
  wanted: readonly WantedVisit[],
  situation: Situation,
  staffing: Staffing,
): readonly PlacementProblem[] {
  const { errand, day, start, specialistId, roomId, deviceIds } = visit;
  const beside = wanted
    .filter((other) => other !== visit)
    .flatMap((other) => other.errand.sessions.map(({ id }) => ({ id, day: other.day })));
  const shape = shapeFor(errand.work, staffing, situation.patientId);
  const open = { ...staffing, taken: {} };
  const hours = freeTimeOf(open, situation.patientId, { first: day, last: day }, situation.zone);
  const people = { specialist: specialistId, room: roomId, devices: deviceIds };
  const at = { start, shape, ...people, now: nowOf(situation), hours };
  const problems = checkOfDays(errand, situation, beside)(day, at);
  const closed = problems.find(({ code }) => code === 'outside-hours');
  return problems
    .filter((problem) => (problem.hard ? problem.code !== 'outside-hours' : problem === closed))
    .filter(({ code }) => visit.urgent === null || !URGENT_ANYWAY.includes(code));
}
