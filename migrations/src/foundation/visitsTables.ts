/** Visits, the claims they hold, and what was done. */
export const visitsTables = /* sql */ `
create table visits (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  kind text not null,
  protocol_code text,
  specialist_id uuid not null,
  room_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  state text not null,
  urgent boolean not null default false,
  urgent_reason text,
  override_reason text,
  plan_id uuid,
  arrived_at timestamptz,
  started_at timestamptz,
  done_at timestamptz,
  cancel_reason text,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  constraint visits_urgent_check check (not urgent or length(trim(urgent_reason)) > 0),
  constraint visits_kind_check check (kind in ('consultation', 'review', 'treatment')),
  constraint visits_state_check check (state in ('booked', 'confirmed', 'arrived', 'in-room', 'done', 'missed', 'cancelled')),
  constraint visits_order_check check (starts_at < ends_at),
  constraint visits_pkey primary key (clinic_id, id)
);
create index visits_plan_id_idx on visits (clinic_id, plan_id);
create index visits_patient_id_starts_at_idx on visits (clinic_id, patient_id, starts_at);
create index visits_starts_at_idx on visits (clinic_id, starts_at);

create table visit_sessions (
  clinic_id uuid not null,
  visit_id uuid not null,
  session_id uuid not null,
  live boolean not null default true,
  constraint visit_sessions_pkey primary key (clinic_id, visit_id, session_id)
);
create unique index visit_sessions_session_id_idx on visit_sessions (clinic_id, session_id) where live;

create table claims (
  clinic_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  resource_id uuid not null,
  role text not null,
  during tstzrange not null,
  exclusive boolean not null default true,
  constraint claims_during_check check (not isempty(during)),
  constraint claims_no_overlap exclude using gist (clinic_id with =, resource_id with =, during with &&) where (exclusive),
  constraint claims_pkey primary key (clinic_id, id)
);
create index claims_visit_id_idx on claims (clinic_id, visit_id);

create table visit_checks (
  clinic_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  answers jsonb not null,
  findings jsonb not null,
  outcome text not null,
  reason text,
  checked_by uuid not null,
  checked_at timestamptz not null default now(),
  constraint visit_checks_outcome_check check (outcome in ('started', 'stopped')),
  constraint visit_checks_pkey primary key (clinic_id, id)
);
create index visit_checks_visit_id_idx on visit_checks (clinic_id, visit_id);

create table visit_steps (
  clinic_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  step text not null,
  before jsonb not null,
  event_ids uuid[] not null default '{}',
  "by" uuid not null,
  "at" timestamptz not null default now(),
  undone_at timestamptz,
  constraint visit_steps_pkey primary key (clinic_id, id)
);
create index visit_steps_visit_id_idx on visit_steps (clinic_id, visit_id);

create table treatment_records (
  clinic_id uuid not null,
  id uuid not null,
  visit_id uuid not null,
  patient_id uuid not null,
  session_id uuid,
  protocol_code text not null,
  area text not null,
  product text not null,
  amount numeric(8,2),
  unit text,
  lot text,
  reaction text not null default '',
  notes text not null default '',
  done_on date not null,
  recorded_by uuid not null,
  recorded_at timestamptz not null default now(),
  version integer not null default 1,
  constraint treatment_records_pkey primary key (clinic_id, id)
);
create index treatment_records_visit_id_idx on treatment_records (clinic_id, visit_id);
create index treatment_records_patient_id_done_on_idx on treatment_records (clinic_id, patient_id, done_on);
`;
