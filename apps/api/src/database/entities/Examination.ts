import type { Known } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Intake } from './Intake.js';
import { Patient } from './Patient.js';

/** What the specialist saw: goes before the patient's own answers, which are kept. */
@Entity('examinations')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => Intake, ['clinicId', 'intakeId'], ['clinicId', 'id'])
@Unique(['clinicId', 'intakeId'])
@Index(['clinicId', 'patientId', 'examinedAt'])
@Check('examinations_scales_check', `phototype between 1 and 6 and glogau between 1 and 4`)
export class Examination {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid')
  intakeId!: string;

  @Column('smallint', { nullable: true })
  phototype!: number | null;

  @Column('smallint', { nullable: true })
  glogau!: number | null;

  @Column('text', { default: '' })
  notes!: string;

  @Column('jsonb', { default: '{}' })
  corrections!: Known['facts'];

  @Column('uuid')
  examinedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  examinedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
