/** The audit with its chain, and replies kept for repeated requests. */
export const trailTables = /* sql */ `
create table audit_events (
  clinic_id uuid not null,
  id uuid not null,
  "at" timestamptz not null default now(),
  actor_id uuid,
  actor_name text not null,
  action text not null,
  subject text not null,
  subject_id uuid,
  patient_ids uuid[] not null default '{}',
  fields text[] not null default '{}',
  request_id text,
  constraint audit_events_pkey primary key (clinic_id, id)
);
create index audit_events_subject_id_id_idx on audit_events (clinic_id, subject_id, id);
create index audit_events_at_idx on audit_events (clinic_id, "at");

create table audit_seals (
  clinic_id uuid not null,
  "position" integer not null,
  event_id uuid not null,
  digest text not null,
  sealed_at timestamptz not null default now(),
  constraint audit_seals_event_id_key unique (clinic_id, event_id),
  constraint audit_seals_pkey primary key (clinic_id, "position")
);

create table idempotent_replies (
  clinic_id uuid not null,
  actor_id uuid not null,
  route text not null,
  key text not null,
  body_digest text not null,
  status smallint not null,
  reply jsonb not null,
  created_at timestamptz not null default now(),
  constraint idempotent_replies_pkey primary key (clinic_id, actor_id, route, key)
);
create index idempotent_replies_created_at_idx on idempotent_replies (created_at);

create function stratum_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit is only ever added to' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_events_only_added before update or delete on audit_events
  for each row execute function stratum_refuse_change();
create trigger audit_events_not_emptied before truncate on audit_events
  for each statement execute function stratum_refuse_change();
create trigger audit_seals_only_added before update or delete on audit_seals
  for each row execute function stratum_refuse_change();
create trigger audit_seals_not_emptied before truncate on audit_seals
  for each statement execute function stratum_refuse_change();
`;
