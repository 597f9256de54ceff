import type { KnownFact } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './Patient.js';

/** One thing known about a patient, who said it and when. Nothing is overwritten; the newest that counts goes first. */
@Entity('patient_facts')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@Index(['clinicId', 'patientId', 'recordedAt'])
@Check('patient_facts_origin_check', `origin in ('intake', 'examination', 'desk', 'check-in', 'record')`)
@Check(
  'patient_facts_taken_back_check',
  `(taken_back_at is null) = (taken_back_by is null) and (taken_back_at is null or origin = 'desk')`,
)
export class PatientFact {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('text')
  code!: string;

  @Column('jsonb')
  answer!: KnownFact;

  /** intake, examination, desk, check-in or record */
  @Column('text')
  origin!: string;

  @Column('uuid', { nullable: true })
  originId!: string | null;

  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt!: Date;

  @Column('uuid', { nullable: true })
  reviewedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  reviewedAt!: Date | null;

  @Column('uuid', { nullable: true })
  takenBackBy!: string | null;

  @Column('timestamptz', { nullable: true })
  takenBackAt!: Date | null;
}
