import { overrideLapsed } from './overrideLapsed.js';

/**
 * Where sessions stand in the worklist of the desk. `$1` is the clinic, `$2` today, `$3` the days before its window
 * opens in which a session is called due. `s` is always an alias of `plan_sessions`, `n` one of `plans`.
 */

/** Days of done sessions that are still looked back at. */
export const LOOKED_BACK_DAYS = 30;

/**
 * The day on which a session presses, see `pressingDay`: its latest day, or four weeks after the ideal one where it has
 * none; a week sooner when there is something to lose or to look after. An index holds this very expression.
 */
export const pressesOn = (s: string): string =>
  `(coalesce(${s}.latest_on, ${s}.ideal_on + 28) - case when ${s}.kind = 'review' or ${s}.ordinal > 1 then 7 else 0 end)`;

/**
 * A plan that the desk may book: approved, and no changed answer waits for a decision. A changed figure hides nothing.
 * @param asked {@link ONE_BY_ONE} where few of many plans are looked at
 */
export const isGoingOn = (n: string, asked = ''): string => /* sql */ `${n}.state = 'approved'
  and not exists (select from plan_reopenings r where r.clinic_id = ${n}.clinic_id and r.plan_id = ${n}.id
    and r.decided_at is null and r.cause <> 'protocol' ${asked})`;

/** Keeps PostgreSQL from holding each row against all rows of the clinic: an index tells of each by itself. */
export const ONE_BY_ONE = 'offset 0';

/** The patient declined the plan for good, and nothing was said about it since. */
export const isDeclined = (n: string): string => /* sql */ `exists (select from call_notes d
  where d.clinic_id = ${n}.clinic_id and d.plan_id = ${n}.id and d.undone_at is null
    and d.outcome = 'declined' and d.until is null
    and not exists (select from call_notes l where l.clinic_id = d.clinic_id and l.plan_id = d.plan_id
      and l.undone_at is null and l.id > d.id))`;

/** The patient wants to be left alone until a day that is still to come, and nothing was said since. */
export const isPutOff = (n: string): string => /* sql */ `exists (select from call_notes d
  where d.clinic_id = ${n}.clinic_id and d.patient_id = ${n}.patient_id and d.undone_at is null and d.until > $2::date
    and not exists (select from call_notes l where l.clinic_id = d.clinic_id and l.patient_id = d.patient_id
      and l.undone_at is null and l.id > d.id))`;

const isOpen = (s: string) => `${s}.state = 'planned' and ${s}.ideal_on is not null`;

/** No visit, and its window is open or over. A session that waits for something has no ideal day, and is not due. */
export const isDueNow = (s: string): string => `${isOpen(s)} and ${s}.earliest_on <= $2::date`;

/** No visit, and its window opens soon. */
export const isDueSoon = (s: string): string =>
  `${isOpen(s)} and ${s}.earliest_on > $2::date and ${s}.earliest_on <= $2::date + $3::int`;

/** Booked for a day that its window does not have, unless somebody took it so with a reason that still counts. */
export const isBookedOutside = (s: string): string => /* sql */ `${s}.state = 'booked'
  and (${s}.booked_on > ${s}.latest_on or not stratum_fits(${s}."window", ${s}.booked_on))
  and ${s}.booked_on >= $2::date and ${s}."window" is not null
  and (${s}.booked_on > ${s}.latest_on or not exists (select from visit_sessions x
    join visits v on v.clinic_id = x.clinic_id and v.id = x.visit_id
    where x.clinic_id = ${s}.clinic_id and x.session_id = ${s}.id and x.live and v.override_reason is not null
      and not ${overrideLapsed.partly('v')}))`;

/** Done lately, and not inside its window. */
export const isDoneOutside = (s: string): string => /* sql */ `${s}.state = 'done'
  and (${s}.done_on > ${s}.latest_on or ${s}.done_on < ${s}.earliest_on)
  and ${s}.done_on > $2::date - ${LOOKED_BACK_DAYS}`;

/** Another session of the patient of plan `n` that makes a condition on `g`, of plan `m`, true. */
export const hasAnother = (n: string, condition: string): string => /* sql */ `exists (select from plans m
  join plan_sessions g on g.clinic_id = m.clinic_id and g.plan_id = m.id
  where m.clinic_id = ${n}.clinic_id and m.patient_id = ${n}.patient_id and ${isGoingOn('m')} and (${condition}))`;
