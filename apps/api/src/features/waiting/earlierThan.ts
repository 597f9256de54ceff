import type { EntityManager } from 'typeorm';
import { invalid } from '../../http/problems/invalid.js';
import { notFound } from '../../http/problems/notFound.js';
import { wrongState } from '../../http/problems/wrongState.js';
import type { waitingKinds } from './waitingKinds.js';

/** What somebody waits for who has a visit and wants it earlier. */
export interface EarlierThan {
  readonly kind: (typeof waitingKinds)[number];
  readonly sessionId: string | null;
  /** Of a treatment outside of plans. */
  readonly protocolCode: string | null;
}

/**
 * What the visit of a patient is for, held, and its plan before it, while its owner is put on the waiting list.
 * @throws Problem 400 for a treatment whose sessions are gone, 404, 409 `wrong_state` for a visit that is not to come
 */
export async function earlierThan(
  tx: EntityManager,
  clinicId: string,
  { patientId, visitId }: { patientId: string; visitId: string },
  at: number,
): Promise<EarlierThan> {
  await tx.query(
    `select from plans where clinic_id = $1
       and id = (select plan_id from visits where clinic_id = $1 and id = $2) for share`,
    [clinicId, visitId],
  );
  const [visit] = await tx.query(
    `select v.kind, v.protocol_code as "protocolCode", v.state, v.starts_at as "startsAt",
       (select vs.session_id from visit_sessions vs join plan_sessions s on s.clinic_id = vs.clinic_id
          and s.id = vs.session_id
        where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live order by s.ordinal, s.id limit 1) as "sessionId"
     from visits v where v.clinic_id = $1 and v.id = $2 and v.patient_id = $3 for no key update of v`,
    [clinicId, visitId, patientId],
  );
  if (visit === undefined) throw notFound('visit');
  const isToCome = visit.state === 'booked' || visit.state === 'confirmed';
  if (!isToCome || visit.startsAt.getTime() <= at) throw wrongState('visit', visit.state, 'wait');
  if (visit.sessionId !== null) return { kind: 'session', sessionId: visit.sessionId, protocolCode: null };
  if (visit.kind !== 'treatment') return { kind: visit.kind, sessionId: null, protocolCode: null };
  if (visit.protocolCode === null) throw invalid({ visitId: { code: 'not_a_choice' } });
  return { kind: 'treatment', sessionId: null, protocolCode: visit.protocolCode };
}
