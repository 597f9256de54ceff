import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = /* sql */ `
create table worried_calls (
  clinic_id uuid not null,
  id uuid not null,
  patient_id uuid not null,
  answers jsonb not null,
  urgency text not null,
  note text,
  taken_by uuid not null,
  taken_at timestamptz not null default now(),
  answered_by uuid,
  answered_at timestamptz,
  outcome text,
  outcome_note text,
  closed_by uuid,
  closed_at timestamptz,
  version integer not null default 1,
  constraint worried_calls_urgency_check check (urgency in ('emergency', 'now', 'same-day', 'none')),
  constraint worried_calls_outcome_check check (outcome in ('advised', 'comes-in', 'sent-to-emergency', 'not-reached')),
  constraint worried_calls_answered_check check ((answered_at is null) = (answered_by is null)),
  constraint worried_calls_closed_check check ((closed_at is null) = (outcome is null)),
  constraint worried_calls_patient_id_fkey foreign key (clinic_id, patient_id) references patients(clinic_id,id),
  constraint worried_calls_pkey primary key (clinic_id, id)
);
create index worried_calls_patient_id_idx on worried_calls (clinic_id, patient_id);
create index worried_calls_id_idx on worried_calls (clinic_id, id) where closed_at is null;

create table emergency_protocols (
  clinic_id uuid not null,
  urgency text not null,
  body text not null,
  written_by uuid not null,
  written_at timestamptz not null default now(),
  version integer not null default 1,
  constraint emergency_protocols_urgency_check check (urgency in ('emergency', 'now', 'same-day', 'none')),
  constraint emergency_protocols_fkey foreign key (clinic_id) references clinics(clinic_id),
  constraint emergency_protocols_pkey primary key (clinic_id, urgency)
);
`;

const DOWN = /* sql */ `
drop table emergency_protocols;
drop table worried_calls;
`;

/** Patients who call worried after a treatment, and what each clinic wants done then. */
export class WorriedCalls1795478900000 implements MigrationInterface {
  name = 'WorriedCalls1795478900000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(UP);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(DOWN);
  }
}
