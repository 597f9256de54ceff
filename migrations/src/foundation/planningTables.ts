/** The catalogue, assessments, plans and their sessions. */
export const planningTables = /* sql */ `
create table rulebooks (
  clinic_id uuid not null,
  id uuid not null,
  rulebook_version integer not null,
  definition jsonb not null,
  state text not null,
  signed_by uuid,
  signed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint rulebooks_rulebook_version_key unique (clinic_id, rulebook_version),
  constraint rulebooks_state_check check (state in ('unsigned', 'signed', 'retired')),
  constraint rulebooks_pkey primary key (clinic_id, id)
);

create table protocols (
  clinic_id uuid not null,
  id uuid not null,
  code text not null,
  protocol_version integer not null,
  kind text not null,
  definition jsonb not null,
  state text not null,
  signed_by uuid,
  signed_at timestamptz,
  created_at timestamptz not null default now(),
  constraint protocols_code_protocol_version_key unique (clinic_id, code, protocol_version),
  constraint protocols_state_check check (state in ('unsigned', 'signed', 'retired')),
  constraint protocols_pkey primary key (clinic_id, id)
);

create table assessments (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  intake_id uuid not null,
  on_day date not null,
  state text not null,
  input jsonb not null,
  advice jsonb not null,
  rulebook_id uuid not null,
  signed_by uuid,
  signed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint assessments_state_check check (state in ('draft', 'signed')),
  constraint assessments_pkey primary key (clinic_id, id)
);
create unique index assessments_intake_id_idx on assessments (clinic_id, intake_id) where state = 'draft';
create index assessments_patient_id_idx on assessments (clinic_id, patient_id);

create table plans (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  assessment_id uuid not null,
  state text not null,
  cycle jsonb not null,
  constraints jsonb not null,
  rulebook_id uuid not null,
  drafted_by uuid not null,
  drafted_at timestamptz not null default now(),
  approved_by uuid,
  approved_at timestamptz,
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  constraint plans_state_check check (state in ('draft', 'approved', 'paused', 'stopped', 'completed')),
  constraint plans_pkey primary key (clinic_id, id)
);
create index plans_state_idx on plans (clinic_id, state);
create index plans_patient_id_idx on plans (clinic_id, patient_id);

create table courses (
  clinic_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  protocol_id uuid not null,
  area text not null,
  rhythm text,
  "position" smallint not null,
  constraint courses_pkey primary key (clinic_id, id)
);
create index courses_plan_id_idx on courses (clinic_id, plan_id);

create table plan_sessions (
  clinic_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  course_id uuid not null,
  ordinal smallint not null,
  kind text not null,
  state text not null,
  done_on date,
  booked_on date,
  "window" jsonb,
  ideal_on date,
  earliest_on date,
  latest_on date,
  constraint plan_sessions_course_id_ordinal_kind_key unique (clinic_id, course_id, ordinal, kind),
  constraint plan_sessions_kind_check check (kind in ('treatment', 'review', 'maintenance')),
  constraint plan_sessions_state_check check (state in ('planned', 'booked', 'done', 'skipped')),
  constraint plan_sessions_pkey primary key (clinic_id, id)
);
create index plan_sessions_state_ideal_on_idx on plan_sessions (clinic_id, state, ideal_on);
create index plan_sessions_plan_id_idx on plan_sessions (clinic_id, plan_id);

create table finding_acceptances (
  clinic_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  finding_code text not null,
  reason_code text,
  reason text,
  accepted_by uuid not null,
  accepted_at timestamptz not null default now(),
  constraint finding_acceptances_plan_id_finding_code_key unique (clinic_id, plan_id, finding_code),
  constraint finding_acceptances_reason_check check (reason_code is not null or length(trim(reason)) > 0),
  constraint finding_acceptances_pkey primary key (clinic_id, id)
);

create table plan_events (
  clinic_id uuid not null,
  id uuid not null,
  plan_id uuid not null,
  kind text not null,
  occurrence jsonb not null,
  "before" jsonb,
  "after" jsonb,
  changes jsonb not null default '[]',
  "by" uuid not null,
  "at" timestamptz not null default now(),
  undone_by uuid,
  constraint plan_events_pkey primary key (clinic_id, id)
);
create index plan_events_plan_id_at_idx on plan_events (clinic_id, plan_id, "at");
`;
