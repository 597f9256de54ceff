import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from './Membership.js';
import { Patient } from './Patient.js';
import { Plan } from './Plan.js';
import { Room } from './Room.js';

/** A booked time with a specialist and a room. */
@Entity('visits')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => Membership, ['clinicId', 'specialistId'], ['clinicId', 'id'])
@ForeignKey(() => Room, ['clinicId', 'roomId'], ['clinicId', 'id'])
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'])
@Index(['clinicId', 'startsAt'])
@Index(['clinicId', 'patientId', 'startsAt'])
@Index(['clinicId', 'planId'])
@Check('visits_order_check', `starts_at < ends_at`)
@Check(
  'visits_state_check',
  `state in ('booked', 'confirmed', 'arrived', 'in-room', 'done', 'missed', 'cancelled')`,
)
@Check('visits_kind_check', `kind in ('consultation', 'review', 'treatment')`)
@Check(
  'visits_cancelled_check',
  `cancelled_by in ('patient', 'clinic') and cancelled_ahead is not null or cancelled_by is null and cancelled_ahead is null`,
)
@ForeignKey(() => Membership, ['clinicId', 'overriddenBy'], ['clinicId', 'id'])
@Check(
  'visits_overridden_check',
  `(override_reason is null) = (overridden_at is null) and (overridden_at is null) = (overridden_by is null)`,
)
@Check('visits_taken_back_check', `not taken_back or state = 'cancelled'`)
@Check('visits_extra_check', `extra_minutes between 0 and 720`)
@Check('visits_urgent_check', `not urgent or length(trim(urgent_reason)) > 0`)
export class Visit {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('text')
  kind!: string;

  @Column('text', { nullable: true })
  protocolCode!: string | null;

  @Column('uuid')
  specialistId!: string;

  @Column('uuid')
  roomId!: string;

  /** when the patient is expected */
  @Column('timestamptz')
  startsAt!: Date;

  /** when the patient leaves */
  @Column('timestamptz')
  endsAt!: Date;

  @Column('text')
  state!: string;

  @Column('boolean', { default: false })
  urgent!: boolean;

  @Column('text', { nullable: true })
  urgentReason!: string | null;

  @Column('text', { nullable: true })
  overrideReason!: string | null;

  @Column('uuid', { nullable: true })
  planId!: string | null;

  @Column('timestamptz', { nullable: true })
  arrivedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  startedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  doneAt!: Date | null;

  @Column('text', { nullable: true })
  cancelReason!: string | null;

  @Column('uuid')
  createdBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  /** the rules that it was booked or moved against, by their codes */
  @Column('jsonb', { default: '[]' })
  overrideRules!: readonly string[];

  /** when somebody decided that it goes against them */
  @Column('timestamptz', { nullable: true })
  overriddenAt!: Date | null;

  @Column('uuid', { nullable: true })
  overriddenBy!: string | null;

  /** cancelled because it was booked by mistake: nobody gave up a time */
  @Column('boolean', { default: false })
  takenBack!: boolean;

  /** whose wish it was; null when nobody said */
  @Column('text', { nullable: true })
  cancelledBy!: string | null;

  /** minutes from the cancellation to its start; less than none afterwards */
  @Column('integer', { nullable: true })
  cancelledAhead!: number | null;

  /** minutes that somebody gave it beyond what its work needs */
  @Column('smallint', { default: 0 })
  extraMinutes!: number;
}
