/** Everything that happens to the patient, or only what does outside of the plan of the visit. */
type Whose = 'any' | 'elsewhere';

/** Something was carried out on another day than it was booked for: distances are others than thought. */
const treatedOtherwise = (v: string, whose: Whose) => /* sql */ `exists (select from visits tv
    join clinics tz on tz.clinic_id = tv.clinic_id
    where tv.clinic_id = ${v}.clinic_id and tv.patient_id = ${v}.patient_id and tv.id <> ${v}.id
      and tv.kind = 'treatment' and tv.started_at > ${v}.overridden_at
      ${whose === 'elsewhere' ? `and tv.plan_id is distinct from ${v}.plan_id` : ''}
      and (tv.started_at at time zone tz.time_zone)::date <> (tv.starts_at at time zone tz.time_zone)::date)`;

/** A course goes on with another protocol, or signed figures have given the visit other days. */
const plannedOtherwise = (v: string, whose: Whose) => /* sql */ `exists (select from plans lp
      join plan_events le on le.clinic_id = lp.clinic_id and le.plan_id = lp.id
    where lp.clinic_id = ${v}.clinic_id and lp.patient_id = ${v}.patient_id
      ${whose === 'elsewhere' ? `and lp.id is distinct from ${v}.plan_id` : ''}
      and le."at" > ${v}.overridden_at and le.undone_by is null
      and (le.kind in ('step-changed', 'long-gap-answered') and jsonb_exists(le.occurrence, 'to')
        or le.kind = 'rules-changed' and exists (select from visit_sessions ls
          where ls.clinic_id = ${v}.clinic_id and ls.visit_id = ${v}.id and ls.live
            and le.changes @> jsonb_build_array(jsonb_build_object('session', ls.session_id)))))`;

const told = (v: string, kinds: string) => /* sql */ `exists (select from plans lp
      join plan_events le on le.clinic_id = lp.clinic_id and le.plan_id = lp.id
    where lp.clinic_id = ${v}.clinic_id and lp.patient_id = ${v}.patient_id
      and le."at" > ${v}.overridden_at and le.undone_by is null and le.kind in (${kinds}))`;

const whole = (v: string): string => `(${treatedOtherwise(v, 'any')} or ${plannedOtherwise(v, 'any')})`;
const healing = (v: string): string => told(v, `'healed-late'`);
const dates = (v: string): string => told(v, `'event-added', 'event-moved'`);
const factsOf = (v: string, isCode: string): string => /* sql */ `exists (select from patient_facts lf
    where lf.clinic_id = ${v}.clinic_id and lf.patient_id = ${v}.patient_id and ${isCode}
      and lf.origin <> 'record' and lf.taken_back_at is null and lf.recorded_at > ${v}.overridden_at)`;

/**
 * Whether what a visit was to go against has changed since that was decided; `v` is always an alias of `visits` with a
 * reason. A reason was given for the day of the visit, for the days of the others and for what is to be done, as they
 * were then: when one of them is otherwise, nobody has decided. Lists, the visit, the calendar and the check before the
 * treatment all ask this, so that nobody hears of it only when the patient is there.
 */
export const overrideLapsed = {
  /** Its reason counts for nothing any more. */
  whole,
  /** Its reason counts no more for one of the rules at least that it was given for: to be kept it is given anew. */
  partly: (v: string): string => /* sql */ `(${whole(v)}
    or jsonb_exists(${v}.override_rules, 'healed-late') and ${healing(v)}
    or jsonb_exists_any(${v}.override_rules, array['forbidden-day', 'event-after-peel', 'event-after-filler',
      'event-away', 'sun-holiday']) and ${dates(v)}
    or ${factsOf(v, `jsonb_exists(${v}.override_rules, lf.code)`)})`,
  /** So it is because of what no window of its own plan shows. */
  elsewhere: (v: string): string =>
    `(${treatedOtherwise(v, 'elsewhere')} or ${plannedOtherwise(v, 'elsewhere')})`,
  /** Its skin heals later than was known: no reason against that counts any more. */
  healing,
  /** The patient has named other dates: no reason against these counts any more. */
  dates,
  /** Something was said since about what a finding follows from; `code` is the rule that it is stored as. */
  facts: (v: string, code: string): string => factsOf(v, `lf.code = ${code}`),
} as const;
