import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** When the clinic is open, by weekday, on its own wall clock. */
@Entity('opening_hours')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Index(['clinicId', 'weekday'])
@Check('opening_hours_order_check', `from_minute < to_minute`)
export class OpeningHours {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** ISO 8601: Monday is 1 */
  @Column('smallint')
  weekday!: number;

  /** minutes since midnight */
  @Column('smallint')
  fromMinute!: number;

  @Column('smallint')
  toMinute!: number;
}
