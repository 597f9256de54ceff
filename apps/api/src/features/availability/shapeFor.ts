import type { RoomKind } from '@stratum/clinical';
import { shapeOf, type VisitShape } from '@stratum/scheduling';
import { minutesOf } from './minutesOf.js';
import type { StaffedRoom, Staffing } from './Staffing.js';
import type { VisitWork } from './VisitWork.js';

/** Rooms that would do, the least equipped first, so that the monitor stays free for whom it is needed for. */
const SUITABLE: Readonly<Record<RoomKind, readonly StaffedRoom['kind'][]>> = {
  any: ['consultation', 'treatment', 'treatment-with-monitor'],
  treatment: ['treatment', 'treatment-with-monitor'],
  'treatment-with-monitor': ['treatment-with-monitor'],
};

/**
 * What a visit needs, with everybody who may do it and every room that would do. A part that nobody can take
 * keeps an empty list of candidates.
 */
export function shapeFor(work: VisitWork, staffing: Staffing, patientId: string): VisitShape {
  const { roomKind, ...minutes } = minutesOf(work);
  const codes = work.protocols.map(({ code }) => code);
  const specialists = staffing.specialists
    .filter(({ performs }) => codes.every((code) => performs.includes(code)))
    .map(({ id }) => id);
  const rooms = SUITABLE[roomKind].flatMap((kind) =>
    staffing.rooms.filter((room) => room.kind === kind && isFor(room, work, staffing)).map(({ id }) => id),
  );
  const devices = work.deviceIds.map((id) =>
    staffing.devices.filter((device) => device.id === id).map((d) => d.id),
  );
  const shape = shapeOf({ ...minutes, specialists, rooms, devices, patientId });
  return rooms.length > 0 ? shape : withRoom(shape, minutes);
}

/** A clinic without a fitting room must not be taken for a visit that needs none. */
function withRoom(
  shape: VisitShape,
  { roomBeforeMinutes, roomAfterMinutes }: { roomBeforeMinutes: number; roomAfterMinutes: number },
): VisitShape {
  const to = shape.length + roomAfterMinutes;
  return {
    ...shape,
    parts: [...shape.parts, { role: 'room', candidates: [], from: -roomBeforeMinutes, to }],
  };
}

/** Whether every device that the work needs can be used in a room. */
const isFor = ({ id }: StaffedRoom, { deviceIds }: VisitWork, { devices }: Staffing): boolean =>
  devices
    .filter((device) => deviceIds.includes(device.id))
    .every(({ roomIds = [] }) => roomIds.length === 0 || roomIds.includes(id));
