import type { IntakeForm as FormDefinition } from '@stratum/clinical';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Clinic } from './Clinic.js';

/** A version of the questionnaire. Once published it never changes. */
@Entity('intake_forms')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Unique(['clinicId', 'code', 'formVersion'])
export class IntakeForm {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('integer')
  formVersion!: number;

  @Column('text')
  title!: string;

  @Column('jsonb')
  definition!: FormDefinition;

  @Column('text')
  state!: string;

  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;
}
