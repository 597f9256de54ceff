import type { PlacementCode, PlacementProblem } from '@stratum/scheduling';
import { freeTimeOf } from '../../features/availability/freeTimeOf.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import { checkOfDays } from '../findOpenings/checkOfDays.js';
import { nowOf, type Situation } from '../findOpenings/Situation.js';
import { standOn } from '../findOpenings/standOn.js';
import type { Refusal, RefusedPlacement } from './Refusal.js';
import type { WantedVisit } from './WantedVisit.js';

/** Rules of the patient's skin and plan: who has the right may break them, with a reason. The rest is no matter of rights. */
const OVERRIDABLE: readonly RefusedPlacement['code'][] = [
  'hard-gap',
  'separation',
  'too-early',
  'forbidden-day',
  'not-before',
];

/** What an urgent visit does not ask for: it comes beside what is booked, also after hours. Others keep both. */
const URGENT_ANYWAY: readonly PlacementCode[] = ['busy', 'outside-hours'];

/**
 * Whether visits may be booked as they are wanted, all together. An absolute finding is never overridden;
 * drift is allowed. Whether somebody else has the time is for the claims to say.
 * @returns null when nothing stands against them
 */
export function decideVisits(
  wanted: readonly WantedVisit[],
  situation: Situation,
  staffing: Staffing,
  rights: { readonly override: boolean },
): Refusal | null {
  const stands = wanted.map((visit) => ({ visit, stand: standOn(visit.day, visit.errand, situation) }));
  const blocked = stands.find(({ stand }) => stand.verdict === 'blocked');
  if (blocked !== undefined) {
    return { kind: 'finding', key: blocked.visit.errand.key, findings: blocked.stand.findings };
  }
  if (!rights.override && wanted.some(({ override }) => override !== null)) return { kind: 'override' };
  const problems = stands.flatMap(({ visit, stand }): RefusedPlacement[] => {
    const found = placementProblems(visit, wanted, situation, staffing).map((problem) => ({
      key: visit.errand.key,
      code: problem.code,
      params: problem.params,
      findings: [],
    }));
    if (stand.verdict !== 'defer') return found;
    const params: PlacementProblem['params'] = stand.until === null ? {} : { until: stand.until };
    return [{ key: visit.errand.key, code: 'not-before', params, findings: stand.findings }, ...found];
  });
  const standing = problems.filter(({ key, code }) => {
    const visit = wanted.find(({ errand }) => errand.key === key);
    return visit?.override === null || !OVERRIDABLE.includes(code);
  });
  return standing.length === 0 ? null : { kind: 'placement', problems: standing };
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
