import type { VisitReply } from '../../features/visits/VisitReply.js';

/** What accepts a new place for a visit as it was seen. */
export function rescueLineOf({
  visit,
  to,
}: {
  visit: Pick<VisitReply, 'id' | 'version'>;
  to: Pick<VisitReply, 'startsAt' | 'specialist' | 'room'>;
}) {
  const { startsAt, specialist, room } = to;
  return {
    ...{ visitId: visit.id, version: visit.version, startsAt },
    ...{ specialistId: specialist.id, roomId: room.id },
  };
}
