import type { AdviceInput } from '@stratum/clinical';
import type { EntityManager } from 'typeorm';
import { utc } from '../../database/utc.js';

/** `$3`: since when something may have been corrected without a trace of what stood there. */
const STATEMENT = /* sql */ `
  select jsonb_strip_nulls(jsonb_build_object(
    'born', case when ${utc('u.updated_at')} >= $3 then a.input -> 'born' end)) ||
    case when exists (select from examinations e
        where e.clinic_id = p.clinic_id and e.patient_id = p.patient_id and ${utc('e.examined_at')} >= $3)
      then jsonb_build_object('phototype', a.input -> 'phototype') else '{}' end as known
  from plans p
    join assessments a on a.clinic_id = p.clinic_id and a.id = p.assessment_id
    join patients u on u.clinic_id = p.clinic_id and u.id = p.patient_id
  where p.clinic_id = $1 and p.id = $2`;

/**
 * What the assessment of a plan says of birth date and phototype, where they may have been corrected since: the record
 * keeps only how they are now, and what the plan knew by then is what it was made with.
 * @param since text that sorts by time
 */
export async function knownOnPaper(
  tx: EntityManager,
  clinicId: string,
  planId: string,
  since: string,
): Promise<Partial<Pick<AdviceInput, 'born' | 'phototype'>>> {
  const [row] = await tx.query(STATEMENT, [clinicId, planId, since]);
  return row?.known ?? {};
}
