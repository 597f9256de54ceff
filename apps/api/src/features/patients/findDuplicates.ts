import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import type { DuplicatesBody } from './DuplicatesBody.js';
import type { PossibleDuplicate } from './PossibleDuplicate.js';
import { readPhone } from './readPhone.js';
import { withoutPatientId } from './withoutPatientId.js';

/**
 * Alike in name (most of the trigrams of both names, in any order), or with the same phone or e-mail; the same
 * day of birth counts with a name that is at least a little alike, because somebody may have married.
 * The trigram index serves all of it: phone and e-mail stand in the searched text too.
 */
const FIND = /* sql */ `
  with asked as materialized (
    select stratum_fold($3) as name, $4::date as born, $5::text as phone, lower($6::text) as email,
      regexp_replace(stratum_fold($6), '([\\\\%_])', '\\\\\\1', 'g') as email_pattern
  ), candidates as materialized (
    select p.id from patients p where p.clinic_id = $1 and (select name from asked) <% p.search_text
    union
    select p.id from patients p where p.clinic_id = $1 and p.born = (select born from asked)
    union
    select p.id from patients p where p.clinic_id = $1
      and p.search_text like '%' || (select phone from asked) || '%' and p.phone = (select phone from asked)
    union
    select p.id from patients p where p.clinic_id = $1
      and p.search_text like '%' || (select email_pattern from asked) || '%'
      and lower(p.email) = (select email from asked)
  ), compared as (
    select p.*, coalesce(word_similarity(a.name, p.search_text), 0) as likeness,
      coalesce(p.born = a.born, false) as same_born, coalesce(p.phone = a.phone, false) as same_phone,
      coalesce(lower(p.email) = a.email, false) as same_email
    from candidates c join patients p on p.clinic_id = $1 and p.id = c.id cross join asked a
    where p.id is distinct from $2::uuid
  ), judged as (
    select *, likeness >= case when same_born then 0.3 else 0.6 end as same_name from compared
  )
  select id as patient_id, id, stratum_patient_number(number) as number, given || ' ' || family as name, born,
    phone, array_remove(array[case when same_name then 'name' end, case when same_born then 'born' end,
      case when same_phone then 'phone' end, case when same_email then 'email' end], null) as because
  from judged where same_name or same_phone or same_email
  order by same_name::int + same_born::int + same_phone::int + same_email::int desc, likeness desc, id
  limit 8`;

/** Patients of the clinic who may be the one that is being entered. */
export async function findDuplicates(
  database: Database,
  actor: Actor,
  body: DuplicatesBody,
): Promise<PossibleDuplicate[]> {
  const name = body.given && body.family ? `${body.given} ${body.family}` : null;
  const phone = body.phone ? readPhone(body.phone, actor.clinic.country) : null;
  if (name === null && phone === null && !body.email) return [];
  const values = [actor.clinicId, body.exceptId ?? null, name, body.born ?? null, phone, body.email ?? null];
  const rows = await disclose<PossibleDuplicate & { patient_id: string }>(
    database,
    actor,
    { action: 'search', subject: 'patient' },
    { text: FIND, values },
  );
  return withoutPatientId(rows);
}
