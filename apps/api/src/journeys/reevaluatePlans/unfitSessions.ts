import type { Protocol, RoomKind, Rulebook } from '@stratum/clinical';
import { claimsOf, shapeOf } from '@stratum/scheduling';
import type { Rule, Unfit } from '@stratum/timeline';
import { minutesOf } from '../../features/availability/minutesOf.js';
import type { StoredPlan, StoredSession } from '../../features/plans/StoredPlan.js';
import type { BookedVisit } from './BookedVisit.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/**
 * Those of some sessions whose visits are not enough any more once the plan goes on with the signed versions: less
 * time, or another kind of room, than they need. Nothing is moved; somebody has to rearrange them.
 */
export function unfitSessions(
  plan: StoredPlan,
  weighed: readonly string[],
  visits: readonly BookedVisit[],
  versions: VersionsOfPlan,
): readonly Unfit[] {
  return visits.flatMap((visit) => {
    const carried = plan.sessions.filter(({ id }) => visit.sessionIds.includes(id));
    const concerned = carried.filter(({ id }) => weighed.includes(id));
    if (concerned.length === 0) return [];
    const lack = lackOf(visit, carried, plan, versions);
    return lack === null ? [] : concerned.map(({ id: session }) => ({ session, rule: lack }));
  });
}

function lackOf(
  visit: BookedVisit,
  carried: readonly StoredSession[],
  plan: StoredPlan,
  versions: VersionsOfPlan,
): Rule | null {
  const treated = carried.filter(({ kind }) => kind !== 'review');
  const protocols = (treated.length > 0 ? treated : carried).map((one) => protocolOf(one, plan, versions));
  const { visitKinds } = rulebookOf(versions);
  const deviceIds = visit.claims.filter(({ role }) => role === 'device').map(({ resource }) => resource);
  const kind = treated.length > 0 ? 'treatment' : 'review';
  const { roomKind, ...minutes } = minutesOf({ kind, protocols, visitKinds, deviceIds });
  const [protocol] = protocols as [Protocol];
  const { source, evidence } = protocol.visit.specialistMinutes;
  const rule = (params: Rule['params']) => ({
    ...{ code: 'visit-does-not-fit', version: String(protocol.version), source, evidence },
    params: { protocol: protocol.code, ...params },
  });
  if (!SUITABLE[roomKind].includes(visit.roomKind)) return rule({ room: roomKind });
  const shape = shapeOf({
    ...{ ...minutes, specialists: [visit.specialistId], rooms: [visit.roomId] },
    ...{ devices: deviceIds.map((id) => [id]), patientId: visit.patientId },
  });
  const chosen = {
    start: visit.start,
    specialist: visit.specialistId,
    room: visit.roomId,
    devices: deviceIds,
  };
  const missing = claimsOf(shape, chosen).filter((need) => !isHeld(need, visit));
  const [lack] = missing;
  if (lack === undefined) return null;
  const held = visit.claims.find(({ role, resource }) => role === lack.role && resource === lack.resource);
  return rule({ needs: lack.to - lack.from, has: held === undefined ? 0 : held.to - held.from });
}

const isHeld = (need: BookedVisit['claims'][number], { claims }: BookedVisit) =>
  claims.some(
    ({ resource, role, from, to }) =>
      resource === need.resource && role === need.role && from <= need.from && to >= need.to,
  );

const SUITABLE: Readonly<Record<RoomKind, readonly BookedVisit['roomKind'][]>> = {
  any: ['consultation', 'any', 'treatment', 'treatment-with-monitor'],
  treatment: ['treatment', 'treatment-with-monitor'],
  'treatment-with-monitor': ['treatment-with-monitor'],
};

function protocolOf(
  { courseId }: StoredSession,
  { courses }: StoredPlan,
  versions: VersionsOfPlan,
): Protocol {
  const course = courses.find(({ id }) => id === courseId);
  const signed = versions.signed.protocols.get(course?.protocolCode ?? '');
  return signed?.definition ?? (versions.protocols.get(course?.protocolId ?? '') as Protocol);
}

const rulebookOf = ({ signed, rulebook }: VersionsOfPlan): Rulebook =>
  signed.rulebook?.definition ?? rulebook;
