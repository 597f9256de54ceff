import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from './Membership.js';

/** When a specialist works, by weekday, on the wall clock of the clinic. */
@Entity('staff_hours')
@ForeignKey(() => Membership, ['clinicId', 'membershipId'], ['clinicId', 'id'])
@Index(['clinicId', 'membershipId'])
@Check('staff_hours_order_check', `from_minute < to_minute`)
export class StaffHours {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  membershipId!: string;

  /** ISO 8601: Monday is 1 */
  @Column('smallint')
  weekday!: number;

  /** minutes since midnight */
  @Column('smallint')
  fromMinute!: number;

  @Column('smallint')
  toMinute!: number;
}
