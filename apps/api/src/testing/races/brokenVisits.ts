import type { Database } from '../../database/Database.js';

const HOLDS = `('booked', 'confirmed', 'arrived', 'in-room', 'done')`;

/** What must hold between visits, claims, sessions, steps and the audit; each statement lists what breaks it. */
const RULES: Readonly<Record<string, string>> = {
  'two exclusive claims overlap': `
    select a.role || ' ' || a.visit_id || ' ' || b.visit_id as what from claims a join claims b on a.clinic_id = b.clinic_id
      and a.resource_id = b.resource_id and a.id < b.id and a.exclusive and b.exclusive and a.during && b.during`,
  'a visit is two places at once for its patient': `
    select v.id || ' ' || w.id as what from visits v join visits w on w.clinic_id = v.clinic_id
      and w.patient_id = v.patient_id and v.id < w.id and not v.urgent and not w.urgent
      and v.state in ${HOLDS} and w.state in ${HOLDS} and v.starts_at < w.ends_at and w.starts_at < v.ends_at`,
  'a visit that takes place holds not exactly its specialist, room and patient': `
    select v.id::text as what from visits v where v.state in ${HOLDS} and (
      select array_agg(c.role || ' ' || c.resource_id order by c.role) from claims c
      where c.clinic_id = v.clinic_id and c.visit_id = v.id and c.role <> 'device') is distinct from
      array['patient ' || v.patient_id, 'room ' || v.room_id, 'specialist ' || v.specialist_id]`,
  'a patient is claimed for another time than the visit': `
    select v.id::text as what from visits v join claims c on c.clinic_id = v.clinic_id and c.visit_id = v.id
    where c.role = 'patient' and c.during <> tstzrange(v.starts_at, v.ends_at)`,
  'a room is held for less than the visit, or a specialist for more': `
    select v.id || ' ' || c.role as what from visits v join claims c on c.clinic_id = v.clinic_id and c.visit_id = v.id
    where c.role = 'room' and not c.during @> tstzrange(v.starts_at, v.ends_at)
      or c.role = 'specialist' and not c.during <@ tstzrange(v.starts_at, v.ends_at)`,
  'a visit that does not take place holds time': `
    select v.id::text as what from visits v join claims c on c.clinic_id = v.clinic_id and c.visit_id = v.id
    where v.state not in ${HOLDS}`,
  'a visit carries its sessions otherwise than its state says': `
    select v.id::text as what from visits v join visit_sessions s on s.clinic_id = v.clinic_id and s.visit_id = v.id
    where s.live <> (v.state in ${HOLDS})`,
  'a session is booked on another day than its visit, or without one': `
    select s.id::text as what from plan_sessions s join clinics z on z.clinic_id = s.clinic_id where s.state = 'booked'
      and s.booked_on is distinct from (select (v.starts_at at time zone z.time_zone)::date from visit_sessions l
        join visits v on v.clinic_id = l.clinic_id and v.id = l.visit_id
        where l.clinic_id = s.clinic_id and l.session_id = s.id and l.live)`,
  'a session is open although a visit carries it': `
    select s.id::text as what from plan_sessions s join visit_sessions l on l.clinic_id = s.clinic_id
      and l.session_id = s.id and l.live where s.state not in ('booked', 'done')`,
  'a version is not the number of steps and undos': `
    select v.id || ' ' || v.version as what from visits v where v.version <> 1 + (
      select count(*) + count(t.undone_at) from visit_steps t where t.clinic_id = v.clinic_id and t.visit_id = v.id)`,
  'a state is not that of the last step that stands': `
    select v.id || ' ' || v.state as what from visits v left join lateral (select t.step from visit_steps t
      where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.undone_at is null order by t.id desc limit 1) t on true
    where v.state <> case t.step when 'confirm' then 'confirmed' when 'check-in' then 'arrived' when 'start' then 'in-room'
      when 'done' then 'done' when 'miss' then 'missed' when 'cancel' then 'cancelled' else 'booked' end`,
  'the audit tells of other steps than were taken': `
    with taken as (
      select clinic_id, id as visit_id, 'book' as action from visits
      union all select clinic_id, visit_id, step from visit_steps
      union all select clinic_id, visit_id, 'undo-' || step from visit_steps where undone_at is not null),
    told as (select clinic_id, subject_id as visit_id, action from audit_events where subject = 'visit'
      and action ~ '^(book|(undo-)?(confirm|move|check-in|start|done|miss|cancel))$')
    (select 'not told: ' || action || ' ' || visit_id as what from (select * from taken except all select * from told) t)
    union all (select 'told: ' || action || ' ' || visit_id from (select * from told except all select * from taken) t)`,
  'a waiting entry is closed by a visit of another patient': `
    select e.id::text as what from waiting_entries e join visits v on v.clinic_id = e.clinic_id and v.id = e.visit_id
    where v.patient_id <> e.patient_id`,
};

/** Everything in the whole database that breaks what must hold of visits, each with its rule: always empty. */
export async function brokenVisits(database: Database): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, statement] of Object.entries(RULES)) {
    for (const { what } of await database.read<{ what: string }>(statement)) broken.push(`${rule}: ${what}`);
  }
  return broken;
}
