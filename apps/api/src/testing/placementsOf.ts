import type { PlacedReply } from '../journeys/bookSeries/PlacedReply.js';

/** What books a series as it was proposed. */
export const placementsOf = (placed: readonly PlacedReply[]) =>
  placed.map(({ sessionId, startsAt, specialist, room }) => {
    return { sessionId, startsAt, specialistId: specialist.id, roomId: room.id };
  });
