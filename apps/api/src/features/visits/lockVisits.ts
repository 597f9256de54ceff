import type { EntityManager } from 'typeorm';
import { Problem } from '../../http/problems/Problem.js';
import { staleRecord } from '../../http/problems/staleRecord.js';
import type { LockedVisit } from './LockedVisit.js';
import { readVisit } from './readVisit.js';

const PLANS = `select 1 from plans where clinic_id = $1 and id in (
    select plan_id from visits where clinic_id = $1 and id = any($2)) order by id for update`;
const VISITS = 'select 1 from visits where clinic_id = $1 and id = any($2) order by id for update';
const PATIENTS = `select 1 from resources where clinic_id = $1 and kind = 'patient' and id in (
    select patient_id from visits where clinic_id = $1 and id = any($2)) order by id for update`;

/**
 * Locks several visits as they were seen, their plans before them and their patients after, each in the order of
 * ids: in the order of every journey, so that none waits for another in a circle.
 * @returns the visits in the order in which they were named
 * @throws Problem 404, or 412 `stale` that names the visit (`visitId`) at which somebody else was faster
 */
export async function lockVisits(
  tx: EntityManager,
  clinicId: string,
  seen: readonly { readonly visitId: string; readonly version: number }[],
): Promise<LockedVisit[]> {
  const ids = seen.map(({ visitId }) => visitId);
  for (const statement of [PLANS, VISITS, PATIENTS]) await tx.query(statement, [clinicId, ids]);
  const visits: LockedVisit[] = [];
  for (const { visitId, version } of seen) {
    const visit = await readVisit(tx, clinicId, visitId);
    if (visit.version !== version) throw await staleVisit(tx, clinicId, visitId);
    visits.push(visit);
  }
  return visits;
}

async function staleVisit(tx: EntityManager, clinicId: string, visitId: string): Promise<Problem> {
  const { status, code, message, details } = await staleRecord(tx, clinicId, 'visit', 'visits', visitId);
  return new Problem(status, code, message, { details: { ...details, visitId } });
}
