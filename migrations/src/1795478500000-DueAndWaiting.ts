import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
alter table clinics add column due_days smallint not null default 14;
alter table clinics add constraint clinics_due_days_check check (due_days between 0 and 90);

create function stratum_fits("window" jsonb, day date) returns boolean language sql immutable parallel safe as $$
  select exists (select from jsonb_array_elements("window" -> 'ranges') r
    where day between (r ->> 'first')::date and (r ->> 'last')::date)
$$;

create index plan_sessions_presses_idx on plan_sessions (clinic_id,
  (coalesce(latest_on, ideal_on + 28) - case when kind = 'review' or ordinal > 1 then 7 else 0 end), earliest_on, id)
  where state = 'planned' and ideal_on is not null;
create index plan_sessions_earliest_on_id_idx on plan_sessions (clinic_id, earliest_on, id)
  where state = 'planned' and ideal_on is not null;
create index plan_sessions_outside_plan_id_idx on plan_sessions (clinic_id, plan_id)
  where state = 'booked' and (booked_on > latest_on or not stratum_fits("window", booked_on));
create index plan_sessions_booked_on_id_idx on plan_sessions (clinic_id, booked_on, id)
  where state = 'booked' and not stratum_fits("window", booked_on);
create index plan_sessions_booked_late_idx on plan_sessions (clinic_id, (latest_on - booked_on), id)
  where state = 'booked' and booked_on > latest_on;
create index plan_sessions_done_on_id_idx on plan_sessions (clinic_id, done_on, id)
  where state = 'done' and (done_on > latest_on or done_on < earliest_on);

create table call_notes (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  plan_id uuid not null,
  outcome text not null,
  until date,
  reason text,
  note text,
  noted_by uuid not null,
  noted_at timestamptz not null default now(),
  undone_by uuid,
  undone_at timestamptz,
  constraint call_notes_outcome_check check (outcome in ('reached', 'not-reached', 'later', 'declined')),
  constraint call_notes_until_check check (case outcome when 'later' then until is not null
    when 'declined' then true else until is null end),
  constraint call_notes_undone_check check ((undone_at is null) = (undone_by is null)),
  constraint call_notes_patient_id_fkey foreign key (clinic_id, patient_id) references patients(clinic_id,id),
  constraint call_notes_plan_id_fkey foreign key (clinic_id, plan_id) references plans(clinic_id,id),
  constraint call_notes_pkey primary key (clinic_id, id)
);
create index call_notes_patient_id_id_idx on call_notes (clinic_id, patient_id, id);
create index call_notes_plan_id_id_idx on call_notes (clinic_id, plan_id, id);

create table waiting_entries (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  kind text not null,
  session_id uuid,
  weekdays smallint[] not null default '{}',
  from_minute smallint,
  to_minute smallint,
  specialist_id uuid,
  until date,
  added_by uuid not null,
  added_at timestamptz not null default now(),
  visit_id uuid,
  closed_by uuid,
  closed_at timestamptz,
  constraint waiting_entries_kind_check check (kind in ('consultation', 'review', 'session')),
  constraint waiting_entries_session_check check ((kind = 'session') = (session_id is not null)),
  constraint waiting_entries_closed_check check ((closed_at is null) = (closed_by is null)),
  constraint waiting_entries_patient_id_fkey foreign key (clinic_id, patient_id) references patients(clinic_id,id),
  constraint waiting_entries_session_id_fkey foreign key (clinic_id, session_id) references plan_sessions(clinic_id,id)
    on delete cascade,
  constraint waiting_entries_specialist_id_fkey foreign key (clinic_id, specialist_id)
    references memberships(clinic_id,id),
  constraint waiting_entries_visit_id_fkey foreign key (clinic_id, visit_id) references visits(clinic_id,id),
  constraint waiting_entries_pkey primary key (clinic_id, id)
);
create unique index waiting_entries_session_id_idx on waiting_entries (clinic_id, session_id) where closed_at is null;
create index waiting_entries_patient_id_idx on waiting_entries (clinic_id, patient_id);
create index waiting_entries_added_at_idx on waiting_entries (clinic_id, added_at) where closed_at is null;
create index waiting_entries_visit_id_idx on waiting_entries (clinic_id, visit_id);
`;

const DOWN = /* sql */ `
drop table waiting_entries;
drop table call_notes;
drop index plan_sessions_done_on_id_idx;
drop index plan_sessions_booked_late_idx;
drop index plan_sessions_booked_on_id_idx;
drop index plan_sessions_outside_plan_id_idx;
drop index plan_sessions_earliest_on_id_idx;
drop index plan_sessions_presses_idx;
drop function stratum_fits(jsonb, date);
alter table clinics drop column due_days;
`;

/**
 * What the desk's worklists need: which sessions press and which stand outside their windows, found without looking at
 * all of them; what was said on the telephone; and who waits for a time to become free.
 */
export class DueAndWaiting1795478500000 implements MigrationInterface {
  name = 'DueAndWaiting1795478500000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
