import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** All running plans of a clinic looked at again because a rule changed, and how far that is. */
@Entity('reevaluations')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Index(['clinicId', 'createdAt'])
@Check('reevaluations_state_check', `state in ('waiting', 'running', 'done', 'failed')`)
export class Reevaluation {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** the versions that were signed: `{protocols: [code], rulebook: boolean}` */
  @Column('jsonb')
  cause!: Record<string, unknown>;

  @Column('text', { default: 'waiting' })
  state!: string;

  @Column('integer', { default: 0 })
  total!: number;

  @Column('integer', { default: 0 })
  lookedAt!: number;

  @Column('integer', { default: 0 })
  changed!: number;

  @Column('integer', { default: 0 })
  failed!: number;

  @Column('uuid')
  startedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt!: Date | null;
}
