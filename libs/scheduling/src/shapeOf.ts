import type { Part, VisitShape } from './VisitShape.js';

/** What a protocol and the clinic's set-up say about a visit. All times in minutes. */
export interface VisitNeeds {
  readonly specialistMinutes: number;
  readonly roomBeforeMinutes: number;
  /** In the room, with the patient, before the specialist comes. */
  readonly numbingMinutes: number;
  readonly roomAfterMinutes: number;
  /** Ids of who may do it, the best first. */
  readonly specialists: readonly string[];
  /** Empty when no room is needed. */
  readonly rooms: readonly string[];
  /** One list of ids for every device needed; any of the list will do. */
  readonly devices: readonly (readonly string[])[];
  readonly patientId: string;
}

/**
 * The parts of a visit. It starts when the patient is expected, which is when numbing starts if there is any.
 * The specialist and the devices are taken for the treatment only, the room for everything, the patient without buffers.
 */
export function shapeOf(needs: VisitNeeds): VisitShape {
  const treatment = needs.numbingMinutes;
  const length = treatment + needs.specialistMinutes;
  const parts: Part[] = [
    { role: 'specialist', candidates: needs.specialists, from: treatment, to: length },
    { role: 'patient', candidates: [needs.patientId], from: 0, to: length },
  ];
  if (needs.rooms.length > 0) {
    const from = 0 - needs.roomBeforeMinutes;
    parts.push({ role: 'room', candidates: needs.rooms, from, to: length + needs.roomAfterMinutes });
  }
  for (const candidates of needs.devices) {
    parts.push({ role: 'device', candidates, from: treatment, to: length });
  }
  return { parts, length };
}
