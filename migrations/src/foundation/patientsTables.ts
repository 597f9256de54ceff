/** Patients, what is known about them, and their intakes. */
export const patientsTables = /* sql */ `
create table patients (
  clinic_id uuid not null,
  id uuid not null,
  number integer not null,
  given text not null,
  family text not null,
  preferred text,
  born date not null,
  sex_at_birth text,
  pronouns text,
  phone text,
  email text,
  address text,
  language text,
  emergency_name text,
  emergency_phone text,
  allergy_note text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid,
  version integer not null default 1,
  search_text text not null default '',
  constraint patients_number_key unique (clinic_id, number),
  constraint patients_pkey primary key (clinic_id, id)
);
create index patients_born_idx on patients (clinic_id, born);
create index patients_family_given_idx on patients (clinic_id, family collate "und-x-icu", given collate "und-x-icu");

create table patient_facts (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  code text not null,
  answer jsonb not null,
  origin text not null,
  origin_id uuid,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  reviewed_by uuid,
  reviewed_at timestamptz,
  constraint patient_facts_origin_check check (origin in ('intake', 'examination', 'desk', 'check-in', 'record')),
  constraint patient_facts_pkey primary key (clinic_id, id)
);
create index patient_facts_patient_id_recorded_at_idx on patient_facts (clinic_id, patient_id, recorded_at);

create table intake_forms (
  clinic_id uuid not null,
  id uuid not null,
  code text not null,
  form_version integer not null,
  title text not null,
  definition jsonb not null,
  state text not null,
  published_at timestamptz,
  constraint intake_forms_code_form_version_key unique (clinic_id, code, form_version),
  constraint intake_forms_pkey primary key (clinic_id, id)
);

create table intakes (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  form_id uuid not null,
  state text not null,
  opened_by uuid not null,
  opened_at timestamptz not null default now(),
  submitted_by uuid,
  submitted_at timestamptz,
  updated_at timestamptz not null default now(),
  version integer not null default 1,
  constraint intakes_state_check check (state in ('in-progress', 'submitted', 'assessed')),
  constraint intakes_pkey primary key (clinic_id, id)
);
create index intakes_state_updated_at_idx on intakes (clinic_id, state, updated_at);
create index intakes_patient_id_idx on intakes (clinic_id, patient_id);

create table intake_answers (
  clinic_id uuid not null,
  intake_id uuid not null,
  question text not null,
  "value" jsonb not null,
  revision integer not null,
  answered_by uuid,
  answered_at timestamptz not null default now(),
  constraint intake_answers_pkey primary key (clinic_id, intake_id, question)
);

create table examinations (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  intake_id uuid not null,
  phototype smallint,
  glogau smallint,
  notes text not null default '',
  corrections jsonb not null default '{}',
  examined_by uuid not null,
  examined_at timestamptz not null default now(),
  version integer not null default 1,
  constraint examinations_intake_id_key unique (clinic_id, intake_id),
  constraint examinations_scales_check check (phototype between 1 and 6 and glogau between 1 and 4),
  constraint examinations_pkey primary key (clinic_id, id)
);
create index examinations_patient_id_examined_at_idx on examinations (clinic_id, patient_id, examined_at);

create function stratum_fold_patient() returns trigger language plpgsql as $$
begin
  new.search_text := stratum_fold(concat_ws(' ', new.given, new.family, new.preferred, new.family,
    stratum_patient_number(new.number), new.phone, new.email,
    case when new.family ~ '[\\u2E80-\\u9FFF\\uAC00-\\uD7AF]' then new.family || new.given end));
  return new;
end $$;
create trigger patients_fold before insert or update on patients
  for each row execute function stratum_fold_patient();
create index patients_search_idx on patients using gin (clinic_id, search_text gin_trgm_ops);
`;
