import type { Advice, AdviceInput } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Intake } from './Intake.js';
import { Patient } from './Patient.js';
import { Rulebook } from './Rulebook.js';

/** Concerns, skin, findings and recommendation drawn from an intake on a day; signed by a specialist. */
@Entity('assessments')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => Intake, ['clinicId', 'intakeId'], ['clinicId', 'id'])
@ForeignKey(() => Rulebook, ['clinicId', 'rulebookId'], ['clinicId', 'id'])
@Index(['clinicId', 'intakeId'], { unique: true, where: `state = 'draft'` })
@Index(['clinicId', 'patientId'])
@Check('assessments_state_check', `state in ('draft', 'signed')`)
export class Assessment {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid')
  intakeId!: string;

  @Column('date')
  onDay!: string;

  @Column('text')
  state!: string;

  @Column('jsonb')
  input!: AdviceInput;

  @Column('jsonb')
  advice!: Advice;

  @Column('uuid')
  rulebookId!: string;

  @Column('uuid', { nullable: true })
  signedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
