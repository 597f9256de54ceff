import type { Window } from '@stratum/timeline';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Course } from './Course.js';
import { Plan } from './Plan.js';
import { ProtocolVersion } from './ProtocolVersion.js';

/** One planned treatment or review of a course, with its window. */
@Entity('plan_sessions')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Course, ['clinicId', 'courseId'], ['clinicId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProtocolVersion, ['clinicId', 'protocolId'], ['clinicId', 'id'])
@Unique(['clinicId', 'courseId', 'ordinal', 'kind'])
@Index(['clinicId', 'planId'])
@Index(['clinicId', 'state', 'idealOn'])
@Index(['clinicId', 'earliestOn', 'id'], { where: `state = 'planned' and ideal_on is not null` })
@Index('plan_sessions_outside_plan_id_idx', ['clinicId', 'planId'], {
  where: `state = 'booked' and (booked_on > latest_on or not stratum_fits("window", booked_on))`,
})
@Index(['clinicId', 'bookedOn', 'id'], {
  where: `state = 'booked' and not stratum_fits("window", booked_on)`,
})
@Index(['clinicId', 'doneOn', 'id'], {
  where: `state = 'done' and (done_on > latest_on or done_on < earliest_on)`,
})
@Check('plan_sessions_state_check', `state in ('planned', 'booked', 'done', 'skipped')`)
@Check('plan_sessions_kind_check', `kind in ('treatment', 'review', 'maintenance')`)
export class PlanSession {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  courseId!: string;

  @Column('smallint')
  ordinal!: number;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: string;

  @Column('date', { nullable: true })
  doneOn!: string | null;

  /** the day of its visit in the zone of the clinic, while it is booked */
  @Column('date', { nullable: true })
  bookedOn!: string | null;

  /** earliest, ideal, latest, ranges and reasons as last solved */
  @Column('jsonb', { nullable: true })
  window!: Window | null;

  @Column('date', { nullable: true })
  idealOn!: string | null;

  @Column('date', { nullable: true })
  earliestOn!: string | null;

  @Column('date', { nullable: true })
  latestOn!: string | null;

  /** what it was done with, when its course has gone on with another protocol since; else null */
  @Column('uuid', { nullable: true })
  protocolId!: string | null;
}
