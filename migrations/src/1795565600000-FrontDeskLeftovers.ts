import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The last move that changed the reason, or its booking: what stood in the statement that lists overrides. Of steps that
 * were taken since, and went down and up again, only what was so before tells who gave it.
 */
const GIVEN = /* sql */ `
  select v.clinic_id, v.id, g.at, g."by" from visits v cross join lateral (
    select o.at, o."by" from (
      select v.created_at as at, v.created_by as "by"
      union all
      select t.at, t."by" from visit_steps t
      where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.step = 'move' and t.undone_at is null
        and (t.before ->> 'overrideReason' is distinct from v.override_reason
          or coalesce(t.before -> 'overrideRules', '[]') <> v.override_rules)
      union all
      select t.undone_at, (t.before ->> 'overriddenBy')::uuid from visit_steps t
      where t.clinic_id = v.clinic_id and t.visit_id = v.id and t.undone_at is not null
        and jsonb_exists(t.before, 'overriddenBy') and not jsonb_exists(t.before, 'overriddenAt')
    ) o order by o.at desc limit 1) g
  where v.override_reason is not null`;

const UP = /* sql */ `
alter table visits add column overridden_at timestamptz;
alter table visits add column overridden_by uuid;
update visits v set overridden_at = g.at, overridden_by = coalesce(g."by", v.created_by) from (${GIVEN}) g
  where v.clinic_id = g.clinic_id and v.id = g.id;
alter table visits add constraint visits_overridden_check
  check ((override_reason is null) = (overridden_at is null) and (overridden_at is null) = (overridden_by is null));
alter table visits add constraint visits_overridden_by_fkey
  foreign key (clinic_id, overridden_by) references memberships(clinic_id,id);

alter table visits add column taken_back boolean not null default false;
alter table visits add constraint visits_taken_back_check check (not taken_back or state = 'cancelled');

alter table waiting_entries add column closed_with uuid;
alter table waiting_entries add constraint waiting_entries_closed_with_check
  check (closed_with is null or closed_at is not null);
alter table waiting_entries add constraint waiting_entries_closed_with_fkey
  foreign key (clinic_id, closed_with) references visit_steps(clinic_id,id);
create index waiting_entries_closed_with_idx on waiting_entries (clinic_id, closed_with) where (closed_with is not null);
update waiting_entries e set closed_at = now(), closed_by = e.added_by
where e.closed_at is null and (e.session_id is null or e.wants_earlier)
  and exists (select from waiting_entries o where o.clinic_id = e.clinic_id and o.patient_id = e.patient_id
    and o.closed_at is null and o.wants_earlier = e.wants_earlier and o.id < e.id
    and case when e.wants_earlier then o.visit_id = e.visit_id
      else o.session_id is null and o.kind = e.kind and o.protocol_code is not distinct from e.protocol_code end);
create unique index waiting_entries_kind_idx on waiting_entries (clinic_id, patient_id, kind)
  where (closed_at is null and session_id is null and protocol_code is null and not wants_earlier);
create unique index waiting_entries_treatment_idx on waiting_entries (clinic_id, patient_id, protocol_code)
  where (closed_at is null and protocol_code is not null and not wants_earlier);
create unique index waiting_entries_earlier_idx on waiting_entries (clinic_id, visit_id)
  where (closed_at is null and wants_earlier);

alter table day_hours add column version integer not null default 1;
`;

const DOWN = /* sql */ `
alter table day_hours drop column version;

drop index waiting_entries_earlier_idx;
drop index waiting_entries_treatment_idx;
drop index waiting_entries_kind_idx;
drop index waiting_entries_closed_with_idx;
alter table waiting_entries drop constraint waiting_entries_closed_with_fkey;
alter table waiting_entries drop constraint waiting_entries_closed_with_check;
alter table waiting_entries drop column closed_with;

alter table visits drop constraint visits_taken_back_check;
alter table visits drop column taken_back;

alter table visits drop constraint visits_overridden_by_fkey;
alter table visits drop constraint visits_overridden_check;
alter table visits drop column overridden_by;
alter table visits drop column overridden_at;
`;

/**
 * When it was decided that a visit goes against a rule, and by whom; visits that were booked by mistake; which step of a
 * visit ended a wait, so that its undo opens it again;
 * nobody waits twice for one thing; and a version of the hours of a single day.
 */
export class FrontDeskLeftovers1795565600000 implements MigrationInterface {
  name = 'FrontDeskLeftovers1795565600000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
