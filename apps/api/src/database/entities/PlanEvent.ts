import type { WindowChange } from '@stratum/timeline';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { PlanSnapshot } from '../PlanSnapshot.js';
import { Plan } from './Plan.js';

/** What happened to a plan, with its sessions before and after, so that it can be told and taken back. */
@Entity('plan_events')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'])
@Index(['clinicId', 'planId', 'at'])
export class PlanEvent {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  occurrence!: Record<string, unknown>;

  @Column('jsonb', { nullable: true })
  before!: PlanSnapshot | null;

  @Column('jsonb', { nullable: true })
  after!: PlanSnapshot | null;

  @Column('jsonb', { default: '[]' })
  changes!: readonly WindowChange[];

  @Column('uuid')
  by!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** the event that took this one back */
  @Column('uuid', { nullable: true })
  undoneBy!: string | null;
}
