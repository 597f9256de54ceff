import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { readPhone } from '../../http/phone/readPhone.js';
import type { DuplicatesBody } from './DuplicatesBody.js';
import type { PossibleDuplicate } from './PossibleDuplicate.js';
import { withoutPatientId } from './withoutPatientId.js';

/** The text of a placeholder as the searched text has it, with the signs that LIKE reads taken literally. */
const anywhere = (value: string) =>
  `'%' || regexp_replace(stratum_fold(${value}), '([\\\\%_])', '\\\\\\1', 'g') || '%'`;

/**
 * Alike in name (the same, or most of the trigrams of both names, in any order), or with the same phone or e-mail;
 * the same day of birth counts with a name that is at least a little alike, because somebody may have married.
 * The trigram index serves all of it: phone and e-mail stand in the searched text too. The same name is looked for
 * by itself because a database whose locale is C makes no trigrams of other alphabets.
 */
const FIND = /* sql */ `
  with asked as materialized (
    select stratum_fold($3 || ' ' || $4) as name, ${anywhere("$3 || ' ' || $4")} as straight,
      ${anywhere("$4 || ' ' || $3")} as turned, $5::date as born, $6::text as phone, ${anywhere('$6')} as phone_text,
      lower($7::text) as email, ${anywhere('$7')} as email_text
  ), candidates as materialized (
    select p.id from patients p where p.clinic_id = $1 and (select name from asked) <% p.search_text
    union
    select p.id from patients p where p.clinic_id = $1 and p.search_text like (select straight from asked)
    union
    select p.id from patients p where p.clinic_id = $1 and p.search_text like (select turned from asked)
    union
    select p.id from patients p where p.clinic_id = $1 and p.born = (select born from asked)
    union
    select p.id from patients p where p.clinic_id = $1 and p.search_text like (select phone_text from asked)
      and p.phone = (select phone from asked)
    union
    select p.id from patients p where p.clinic_id = $1 and p.search_text like (select email_text from asked)
      and lower(p.email) = (select email from asked)
  ), compared as (
    select p.*, case when p.search_text like a.straight or p.search_text like a.turned then 1
        else coalesce(word_similarity(a.name, p.search_text), 0) end as likeness,
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
  const [given, family] = body.given && body.family ? [body.given, body.family] : [null, null];
  const phone = body.phone ? readPhone(body.phone, actor.clinic.country) : null;
  if (given === null && phone === null && !body.email) return [];
  const { exceptId = null, born = null, email = null } = body;
  const values = [actor.clinicId, exceptId, given, family, born, phone, email];
  const rows = await disclose<PossibleDuplicate & { patient_id: string }>(
    database,
    actor,
    { action: 'search', subject: 'patient' },
    { text: FIND, values },
  );
  return withoutPatientId(rows);
}
