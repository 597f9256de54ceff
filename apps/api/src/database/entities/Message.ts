import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Patient } from './Patient.js';

/** Something that a patient is told, once. */
@Entity('messages')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@Unique(['clinicId', 'key'])
@Index(['clinicId', 'patientId', 'createdAt'])
@Index(['clinicId', 'createdAt'])
@Index('messages_waiting_idx', ['sendAfter'], { where: `(state = 'waiting')` })
@Check(
  'messages_kind_check',
  `kind in ('confirmation', 'change', 'cancellation', 'reminder', 'follow-up', 'invitation')`,
)
@Check('messages_channel_check', `channel in ('e-mail', 'sms', 'call')`)
@Check('messages_state_check', `state in ('waiting', 'sending', 'sent', 'failed', 'cancelled', 'not-wanted')`)
@Check('messages_sent_check', `(sent_at is null) = (state <> 'sent')`)
export class Message {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('text')
  kind!: string;

  /** how it goes out; decided again when it does */
  @Column('text')
  channel!: string;

  @Column('text')
  language!: string;

  @Column('text', { default: 'waiting' })
  state!: string;

  /** whatever must be told once has one key */
  @Column('text')
  key!: string;

  @Column('timestamptz')
  sendAfter!: Date;

  /** when it was handed to somebody outside; without an answer nobody knows whether they have it */
  @Column('timestamptz', { nullable: true })
  handedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt!: Date | null;

  @Column('integer', { default: 0 })
  attempts!: number;

  /** a code */
  @Column('text', { nullable: true })
  failure!: string | null;

  @Column('text', { nullable: true })
  transport!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
