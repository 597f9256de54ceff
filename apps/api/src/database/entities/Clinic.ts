import type { ClinicPolicy } from '@stratum/clinical';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** One clinic: the border that no record crosses. */
@Entity('clinics')
@Check('clinics_due_days_check', `due_days between 0 and 90`)
export class Clinic {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @Column('text')
  name!: string;

  /** IANA name */
  @Column('text')
  timeZone!: string;

  /** ISO 3166, for phone numbers and holidays */
  @Column('char', { length: 2 })
  country!: string;

  @Column('text', { default: 'en' })
  language!: string;

  /** E.164; what was written before it was checked stays as it stands until somebody changes it */
  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  /** rules of the house that clinical decisions read */
  @Column('jsonb')
  policy!: ClinicPolicy;

  @Column('integer', { default: 1 })
  nextPatientNumber!: number;

  @Column('timestamptz', { nullable: true })
  setUpDoneAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;

  /** days before its window opens in which a session is called due */
  @Column('smallint', { default: 14 })
  dueDays!: number;
}
