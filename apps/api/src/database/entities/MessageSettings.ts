import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** How a clinic writes to its patients; one without a row does so by default. */
@Entity('message_settings')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Check('message_settings_channel_check', `channel in ('e-mail', 'sms')`)
export class MessageSettings {
  @PrimaryColumn('uuid')
  clinicId!: string;

  /** the one that is tried first */
  @Column('text', { default: 'e-mail' })
  channel!: string;

  /** how long nothing goes out after a change */
  @Column('integer', { default: 180 })
  graceSeconds!: number;

  /** before the visit; 0: no reminders */
  @Column('integer', { default: 2 })
  reminderDays!: number;

  /** of the day, in the zone of the clinic */
  @Column('integer', { default: 10 })
  reminderHour!: number;

  @Column('boolean', { default: true })
  followUpCalls!: boolean;

  @Column('integer', { default: 1 })
  version!: number;
}
