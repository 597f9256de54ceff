import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';
import { Membership } from './Membership.js';

/** The hours of one day, which take the place of the weekly ones: of a person, or of the clinic. */
@Entity('day_hours')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@ForeignKey(() => Membership, ['clinicId', 'membershipId'], ['clinicId', 'id'])
@Index('day_hours_person_idx', ['clinicId', 'membershipId', 'day'], {
  unique: true,
  where: 'membership_id is not null',
})
@Index('day_hours_clinic_idx', ['clinicId', 'day'], { unique: true, where: 'membership_id is null' })
export class DayHours {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Null: of the clinic, when patients can be there */
  @Column('uuid', { nullable: true })
  membershipId!: string | null;

  @Column('date')
  day!: string;

  /** Stretches in minutes since midnight, on the wall clock of the clinic */
  @Column('jsonb')
  hours!: readonly { readonly from: number; readonly to: number }[];

  @Column('integer', { default: 1 })
  version!: number;
}
