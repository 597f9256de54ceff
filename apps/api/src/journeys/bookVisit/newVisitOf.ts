import { claimsOf } from '@stratum/scheduling';
import { newId } from '../../database/newId.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import type { NewVisit } from '../../features/visits/NewVisit.js';
import type { WantedVisit } from './WantedVisit.js';

const MS_PER_MINUTE = 60_000;

const instant = (minute: number) => new Date(minute * MS_PER_MINUTE).toISOString();

/** A wanted visit as it is stored: from when to when the patient is there, and who and what it takes for how long. */
export function newVisitOf(
  wanted: WantedVisit,
  staffing: Staffing,
  { patientId, planId }: { patientId: string; planId: string | null },
): NewVisit {
  const { errand, start, specialistId, roomId, deviceIds } = wanted;
  const shape = shapeFor(errand.work, staffing, patientId);
  const chosen = { start, specialist: specialistId, room: roomId, devices: deviceIds };
  const exclusive = wanted.urgent === null;
  const claims = claimsOf(shape, chosen).map(({ resource, role, from, to }) => {
    return { resourceId: resource, role, from, to, exclusive };
  });
  const only = errand.work.protocols.length === 1 ? errand.work.protocols[0] : undefined;
  return {
    id: newId(),
    patientId,
    planId,
    kind: errand.work.kind,
    protocolCode: only?.code ?? null,
    specialistId,
    roomId,
    startsAt: instant(start),
    endsAt: instant(start + shape.length),
    urgentReason: wanted.urgent,
    overrideReason: wanted.override,
    overrideRules: wanted.overrides ?? [],
    sessionIds: errand.sessions.map(({ id }) => id),
    claims,
  };
}
