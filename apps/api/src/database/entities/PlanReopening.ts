import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Plan } from './Plan.js';

/** A changed answer that a plan was looked at again for, until a specialist has decided how it goes on. */
@Entity('plan_reopenings')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'])
@Index(['clinicId', 'planId'])
@Check('plan_reopenings_cause_check', `cause in ('answer', 'intake', 'examination', 'check-in', 'protocol')`)
@Check('plan_reopenings_decision_check', `decision in ('continue', 'pause', 'stop')`)
@Check('plan_reopenings_decided_check', `(decided_at is null) = (decision is null)`)
export class PlanReopening {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('text')
  cause!: string;

  /** what was found anew, found otherwise, or no longer found */
  @Column('jsonb')
  news!: readonly Record<string, unknown>[];

  /** the event of the plan that moved its windows; null when none moved */
  @Column('uuid', { nullable: true })
  eventId!: string | null;

  /** null when nobody was asked: rules changed */
  @Column('uuid', { nullable: true })
  openedBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  openedAt!: Date;

  @Column('text', { nullable: true })
  decision!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid', { nullable: true })
  decidedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt!: Date | null;
}
