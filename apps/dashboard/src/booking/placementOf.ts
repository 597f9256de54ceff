import type { Placed } from './Opening';

/** A placed session as the API takes it for booking. */
export function placementOf({ sessionId, startsAt, specialist, room, devices }: Placed) {
  return {
    sessionId,
    startsAt,
    specialistId: specialist.id,
    roomId: room.id,
    deviceIds: devices.map(({ id }) => id),
  };
}
