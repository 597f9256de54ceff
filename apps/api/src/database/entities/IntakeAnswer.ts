import type { AnswerValue } from '@stratum/clinical';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Intake } from './Intake.js';

/** One answer of an intake; its revision tells two editors apart. */
@Entity('intake_answers')
@ForeignKey(() => Intake, ['clinicId', 'intakeId'], ['clinicId', 'id'])
export class IntakeAnswer {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  intakeId!: string;

  @PrimaryColumn('text')
  question!: string;

  @Column('jsonb')
  value!: AnswerValue;

  @Column('integer')
  revision!: number;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  answeredAt!: Date;
}
