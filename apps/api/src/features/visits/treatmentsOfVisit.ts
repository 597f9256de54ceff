import type { Area } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';

/** One treatment that a visit is for, as it was planned. */
export interface VisitTreatment {
  /** Null for a single visit. */
  readonly sessionId: string | null;
  /** The version that it was planned with; null for a single visit. */
  readonly protocolId: string | null;
  readonly protocolCode: string;
  /** Null where the protocol's own is meant. */
  readonly area: Area | null;
}

/** What is to be done in a visit of kind treatment; reviews in it are no treatments. */
export async function treatmentsOfVisit(
  reader: Reader,
  clinicId: string,
  visit: { id: string; kind: string; protocolCode: string | null; sessionIds: readonly string[] },
): Promise<readonly VisitTreatment[]> {
  if (visit.kind !== 'treatment') return [];
  if (visit.sessionIds.length === 0) {
    const protocolCode = visit.protocolCode as string;
    return [{ sessionId: null, protocolId: null, protocolCode, area: null }];
  }
  return rowsOf<VisitTreatment>(
    reader,
    `select s.id as "sessionId", pr.id as "protocolId", pr.code as "protocolCode", c.area
     from plan_sessions s
       join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
       join protocols pr on pr.clinic_id = c.clinic_id and pr.id = coalesce(s.protocol_id, c.protocol_id)
     where s.clinic_id = $1 and s.id = any($2) and s.kind <> 'review'
     order by c."position", s.ordinal`,
    [clinicId, visit.sessionIds],
  );
}
