/** The clinic, its people, rooms, devices and hours. */
export const clinicTables = /* sql */ `
create table clinics (
  clinic_id uuid not null,
  name text not null,
  time_zone text not null,
  country char(2) not null,
  language text not null default 'en',
  policy jsonb not null,
  next_patient_number integer not null default 1,
  set_up_done_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint clinics_pkey primary key (clinic_id)
);

create table memberships (
  clinic_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  display_name text not null,
  roles text[] not null,
  may_override boolean not null default false,
  may_prescribe boolean not null default false,
  medical_lead boolean not null default false,
  performs text[] not null default '{}',
  color text not null default '#3f6f8f',
  active boolean not null default true,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint memberships_account_id_key unique (clinic_id, account_id),
  constraint memberships_pkey primary key (clinic_id, id)
);
create index memberships_account_id_idx on memberships (account_id);

create table resources (
  clinic_id uuid not null,
  id uuid not null,
  kind text not null,
  constraint resources_kind_check check (kind in ('specialist', 'room', 'device', 'patient')),
  constraint resources_pkey primary key (clinic_id, id)
);

create table rooms (
  clinic_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  "position" integer not null default 0,
  active boolean not null default true,
  version integer not null default 1,
  constraint rooms_name_key unique (clinic_id, name),
  constraint rooms_kind_check check (kind in ('consultation', 'treatment', 'treatment-with-monitor')),
  constraint rooms_pkey primary key (clinic_id, id)
);

create table devices (
  clinic_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  active boolean not null default true,
  version integer not null default 1,
  constraint devices_name_key unique (clinic_id, name),
  constraint devices_pkey primary key (clinic_id, id)
);

create table opening_hours (
  clinic_id uuid not null,
  id uuid not null,
  weekday smallint not null,
  from_minute smallint not null,
  to_minute smallint not null,
  constraint opening_hours_order_check check (from_minute < to_minute),
  constraint opening_hours_pkey primary key (clinic_id, id)
);
create index opening_hours_weekday_idx on opening_hours (clinic_id, weekday);

create table staff_hours (
  clinic_id uuid not null,
  id uuid not null,
  membership_id uuid not null,
  weekday smallint not null,
  from_minute smallint not null,
  to_minute smallint not null,
  constraint staff_hours_order_check check (from_minute < to_minute),
  constraint staff_hours_pkey primary key (clinic_id, id)
);
create index staff_hours_membership_id_idx on staff_hours (clinic_id, membership_id);

create table absences (
  clinic_id uuid not null,
  id uuid not null,
  resource_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text,
  created_at timestamptz not null default now(),
  constraint absences_order_check check (starts_at < ends_at),
  constraint absences_pkey primary key (clinic_id, id)
);
create index absences_resource_id_starts_at_idx on absences (clinic_id, resource_id, starts_at);

create table closures (
  clinic_id uuid not null,
  day date not null,
  name text not null,
  constraint closures_pkey primary key (clinic_id, day)
);
`;
