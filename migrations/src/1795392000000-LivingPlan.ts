import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
alter table plan_sessions add column protocol_id uuid;
alter table plan_sessions add constraint plan_sessions_protocol_id_fkey
  foreign key (clinic_id, protocol_id) references protocols(clinic_id,id);

alter table finding_acceptances drop constraint finding_acceptances_plan_id_finding_code_key;
create index finding_acceptances_plan_id_finding_code_accepted_at_idx
  on finding_acceptances (clinic_id, plan_id, finding_code, accepted_at);

alter table visits add column override_rules jsonb not null default '[]';

create table care_step_ticks (
  clinic_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  session_id uuid not null,
  step_code text not null,
  done boolean not null,
  noted_by uuid not null,
  noted_at timestamptz not null default now(),
  constraint care_step_ticks_visit_id_session_id_step_code_key unique (clinic_id, visit_id, session_id, step_code),
  constraint care_step_ticks_visit_id_fkey foreign key (clinic_id, visit_id) references visits(clinic_id,id),
  constraint care_step_ticks_session_id_fkey foreign key (clinic_id, session_id) references plan_sessions(clinic_id,id),
  constraint care_step_ticks_pkey primary key (clinic_id, id)
);
create index care_step_ticks_session_id_idx on care_step_ticks (clinic_id, session_id);

create table plan_reopenings (
  clinic_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  cause text not null,
  news jsonb not null,
  event_id uuid,
  opened_by uuid,
  opened_at timestamptz not null default now(),
  decision text,
  reason text,
  decided_by uuid,
  decided_at timestamptz,
  constraint plan_reopenings_cause_check check (cause in ('answer', 'intake', 'examination', 'check-in', 'protocol')),
  constraint plan_reopenings_decision_check check (decision in ('continue', 'pause', 'stop')),
  constraint plan_reopenings_decided_check check ((decided_at is null) = (decision is null)),
  constraint plan_reopenings_plan_id_fkey foreign key (clinic_id, plan_id) references plans(clinic_id,id),
  constraint plan_reopenings_pkey primary key (clinic_id, id)
);
create index plan_reopenings_plan_id_idx on plan_reopenings (clinic_id, plan_id);

create table reevaluations (
  clinic_id uuid not null,
  id uuid not null,
  cause jsonb not null,
  state text not null default 'waiting',
  total integer not null default 0,
  looked_at integer not null default 0,
  changed integer not null default 0,
  failed integer not null default 0,
  started_by uuid not null,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  constraint reevaluations_state_check check (state in ('waiting', 'running', 'done', 'failed')),
  constraint reevaluations_fkey foreign key (clinic_id) references clinics(clinic_id),
  constraint reevaluations_pkey primary key (clinic_id, id)
);
create index reevaluations_created_at_idx on reevaluations (clinic_id, created_at);
`;

const DOWN = /* sql */ `
drop table reevaluations;
drop table plan_reopenings;
drop table care_step_ticks;
alter table visits drop column override_rules;
drop index finding_acceptances_plan_id_finding_code_accepted_at_idx;
delete from finding_acceptances o using finding_acceptances n
  where o.clinic_id = n.clinic_id and o.plan_id = n.plan_id and o.finding_code = n.finding_code
    and (o.accepted_at, o.id) < (n.accepted_at, n.id);
alter table finding_acceptances add constraint finding_acceptances_plan_id_finding_code_key
  unique (clinic_id, plan_id, finding_code);
alter table plan_sessions drop column protocol_id;
`;

/**
 * What a plan needs to live: sessions done with another protocol than their course goes on with, every reason that was
 * ever given for going on, the rules that an override broke, preparations ticked at check-in, changed answers that a specialist has to decide on, and the
 * progress of plans that are looked at again.
 */
export class LivingPlan1795392000000 implements MigrationInterface {
  name = 'LivingPlan1795392000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
