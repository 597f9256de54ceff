import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { IntakeForm } from './IntakeForm.js';
import { Patient } from './Patient.js';

/** One patient's answers to one version of a form. */
@Entity('intakes')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => IntakeForm, ['clinicId', 'formId'], ['clinicId', 'id'])
@Index(['clinicId', 'patientId'])
@Index(['clinicId', 'state', 'updatedAt'])
@Check('intakes_state_check', `state in ('in-progress', 'submitted', 'assessed')`)
export class Intake {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid')
  formId!: string;

  @Column('text')
  state!: string;

  @Column('uuid')
  openedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt!: Date;

  @Column('uuid', { nullable: true })
  submittedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  submittedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;

  /** What it said otherwise than the record of the patient, until somebody has decided: `[{field, said}]`. */
  @Column('jsonb', { default: '[]' })
  differences!: { field: string; said: string }[];
}
