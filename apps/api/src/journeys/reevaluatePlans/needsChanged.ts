import type { Protocol } from '@stratum/clinical';
import type { StoredCourse, StoredPlan } from '../../features/plans/StoredPlan.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/**
 * Ids of the sessions that are booked and whose visits need another time or room under the signed versions: only
 * their visits have to be looked at.
 */
export function needsChanged(
  { courses, sessions, rulebookId }: StoredPlan,
  versions: VersionsOfPlan,
): readonly string[] {
  const booked = sessions.filter(({ state }) => state === 'booked');
  if (booked.length === 0) return [];
  const now = versions.signed.rulebook;
  const kindsChanged =
    now !== null &&
    now.id !== rulebookId &&
    textOf(now.definition.visitKinds) !== textOf(versions.rulebook.visitKinds);
  const other = new Set(courses.filter((course) => isOther(course, versions)).map(({ id }) => id));
  return booked
    .filter(({ courseId, kind }) => (kind === 'review' ? kindsChanged : other.has(courseId)))
    .map(({ id }) => id);
}

function isOther({ protocolCode, protocolId }: StoredCourse, { signed, protocols }: VersionsOfPlan): boolean {
  const current = signed.protocols.get(protocolCode);
  if (current === undefined || current.id === protocolId) return false;
  const before = protocols.get(protocolId) as Protocol;
  return textOf(minutesIn(before)) !== textOf(minutesIn(current.definition));
}

const minutesIn = ({ visit }: Protocol) => [
  visit.specialistMinutes.value,
  visit.numbingMinutes.value,
  visit.roomBeforeMinutes.value,
  visit.roomAfterMinutes.value,
  visit.roomKind,
];

const textOf = (value: unknown) => JSON.stringify(value);
