import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from './Membership.js';
import { Patient } from './Patient.js';
import { PlanSession } from './PlanSession.js';
import { Visit } from './Visit.js';
import { VisitStep } from './VisitStep.js';

/** Somebody who waits for a time to become free, with what they wish. */
@Entity('waiting_entries')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => PlanSession, ['clinicId', 'sessionId'], ['clinicId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => Membership, ['clinicId', 'specialistId'], ['clinicId', 'id'])
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => VisitStep, ['clinicId', 'closedWith'], ['clinicId', 'id'])
@Index(['clinicId', 'sessionId'], { unique: true, where: 'closed_at is null' })
@Index(['clinicId', 'patientId'])
@Index(['clinicId', 'addedAt'], { where: 'closed_at is null' })
@Index(['clinicId', 'visitId'])
@Index(['clinicId', 'closedWith'], { where: 'closed_with is not null' })
@Index('waiting_entries_kind_idx', ['clinicId', 'patientId', 'kind'], {
  unique: true,
  where: 'closed_at is null and session_id is null and protocol_code is null and not wants_earlier',
})
@Index('waiting_entries_treatment_idx', ['clinicId', 'patientId', 'protocolCode'], {
  unique: true,
  where: 'closed_at is null and protocol_code is not null and not wants_earlier',
})
@Index('waiting_entries_earlier_idx', ['clinicId', 'visitId'], {
  unique: true,
  where: 'closed_at is null and wants_earlier',
})
@Check('waiting_entries_closed_with_check', `closed_with is null or closed_at is not null`)
@Check('waiting_entries_kind_check', `kind in ('consultation', 'review', 'session', 'treatment')`)
@Check('waiting_entries_session_check', `(kind = 'session') = (session_id is not null)`)
@Check('waiting_entries_protocol_check', `(kind = 'treatment') = (protocol_code is not null)`)
@Check(
  'waiting_entries_earlier_check',
  `case when wants_earlier then visit_id is not null else visit_id is null or closed_at is not null end`,
)
@Check('waiting_entries_closed_check', `(closed_at is null) = (closed_by is null)`)
export class WaitingEntry {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('text')
  kind!: string;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  /** of a treatment outside of plans */
  @Column('text', { nullable: true })
  protocolCode!: string | null;

  /** Monday is 1; any day when empty */
  @Column('smallint', { array: true, default: '{}' })
  weekdays!: number[];

  @Column('smallint', { nullable: true })
  fromMinute!: number | null;

  @Column('smallint', { nullable: true })
  toMinute!: number | null;

  @Column('uuid', { nullable: true })
  specialistId!: string | null;

  /** the first day on which the patient does not wait any more */
  @Column('date', { nullable: true })
  until!: string | null;

  @Column('uuid')
  addedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  addedAt!: Date;

  /** the visit is had already, and an earlier time than it has is waited for */
  @Column('boolean', { default: false })
  wantsEarlier!: boolean;

  /** the visit that is to be earlier, or that it was waited for; else null while waiting, or when taken off the list */
  @Column('uuid', { nullable: true })
  visitId!: string | null;

  @Column('uuid', { nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  /** the step of its visit that gave it an earlier time; with its undo it waits again */
  @Column('uuid', { nullable: true })
  closedWith!: string | null;
}
