/** Accounts and sign-in: the only tables outside a clinic. */
export const accessTables = /* sql */ `
create table accounts (
  id uuid not null,
  email citext not null,
  name text not null,
  password_hash text,
  password_changed_at timestamptz,
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  version integer not null default 1,
  constraint accounts_email_key unique (email),
  constraint accounts_pkey primary key (id)
);

create table sign_in_sessions (
  token_hash text not null,
  account_id uuid not null,
  clinic_id uuid,
  created_at timestamptz not null default now(),
  last_active_at timestamptz not null default now(),
  ended_at timestamptz,
  constraint sign_in_sessions_pkey primary key (token_hash)
);
create index sign_in_sessions_account_id_idx on sign_in_sessions (account_id);

create table sign_in_throttles (
  key text not null,
  failures integer not null,
  last_failure_at timestamptz not null,
  constraint sign_in_throttles_pkey primary key (key)
);

create table one_time_links (
  token_hash text not null,
  purpose text not null,
  account_id uuid,
  clinic_id uuid,
  created_by uuid,
  expires_at timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  constraint one_time_links_pkey primary key (token_hash)
);
`;
