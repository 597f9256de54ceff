import type { Answers, Finding } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Visit } from './Visit.js';

/** The questions that go stale, asked before a treatment, and what followed. */
@Entity('visit_checks')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@Index(['clinicId', 'visitId'])
@Check('visit_checks_outcome_check', `outcome in ('started', 'stopped')`)
export class VisitCheck {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  visitId!: string;

  @Column('jsonb')
  answers!: Answers;

  @Column('jsonb')
  findings!: readonly Finding[];

  @Column('text')
  outcome!: string;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  checkedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  checkedAt!: Date;
}
