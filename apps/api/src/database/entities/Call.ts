import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Message } from './Message.js';
import { Patient } from './Patient.js';
import { Visit } from './Visit.js';

/** Somebody to be called: after a treatment, after a rescue, or because a message cannot reach them. */
@Entity('calls')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => Message, ['clinicId', 'messageId'], ['clinicId', 'id'])
@Unique(['clinicId', 'key'])
@Index(['clinicId', 'dueOn'])
@Index(['clinicId', 'visitId'])
@Index(['clinicId', 'patientId'])
@Check(
  'calls_reason_check',
  `reason in ('follow-up', 'not-wanted', 'no-address', 'no-transport', 'failed', 'unclear', 'cannot-come', 'in-vain', 'no-contact', 'moved', 'no-place', 'as-before')`,
)
@Check('calls_outcome_check', `outcome in ('reached', 'not-reached', 'left-word')`)
@Check('calls_state_check', `state in ('open', 'reached', 'void')`)
export class Call {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid', { nullable: true })
  visitId!: string | null;

  @Column('uuid', { nullable: true })
  messageId!: string | null;

  @Column('text')
  reason!: string;

  /** the kind of the message that did not go out */
  @Column('text', { nullable: true })
  about!: string | null;

  /** whatever calls for one call has one key */
  @Column('text')
  key!: string;

  @Column('text', { default: 'open' })
  state!: string;

  @Column('date')
  dueOn!: string;

  /** when the visit was to begin, as its patient knows it */
  @Column('timestamptz', { nullable: true })
  wasAt!: Date | null;

  /** when it begins now; null where no place was found */
  @Column('timestamptz', { nullable: true })
  nowAt!: Date | null;

  /** of the last call */
  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Column('text', { nullable: true })
  note!: string | null;

  /** as it was before the last step, which can be taken back */
  @Column('jsonb', { nullable: true })
  before!: unknown | null;

  @Column('uuid', { nullable: true })
  changedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  changedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
