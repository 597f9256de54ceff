import type { Cycle } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlanConstraints } from '../PlanConstraints.js';
import { Assessment } from './Assessment.js';
import { Patient } from './Patient.js';
import { Rulebook } from './Rulebook.js';

/** The approved way from an assessment to a result. */
@Entity('plans')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => Assessment, ['clinicId', 'assessmentId'], ['clinicId', 'id'])
@ForeignKey(() => Rulebook, ['clinicId', 'rulebookId'], ['clinicId', 'id'])
@Index(['clinicId', 'patientId'])
@Index(['clinicId', 'state'])
@Check('plans_state_check', `state in ('draft', 'approved', 'paused', 'stopped', 'completed')`)
export class Plan {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid')
  assessmentId!: string;

  @Column('text')
  state!: string;

  @Column('jsonb')
  cycle!: Cycle;

  /** gaps, separations and earliest days between its sessions, each with its rule */
  @Column('jsonb')
  constraints!: PlanConstraints;

  @Column('uuid')
  rulebookId!: string;

  @Column('uuid')
  draftedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  draftedAt!: Date;

  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  approvedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
