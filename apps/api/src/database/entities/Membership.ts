import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Account } from './Account.js';
import { Clinic } from './Clinic.js';

/** A person in a clinic: roles, rights and what they may perform. */
@Entity('memberships')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@ForeignKey(() => Account, ['accountId'], ['id'])
@Unique(['clinicId', 'accountId'])
@Index(['accountId'])
export class Membership {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  displayName!: string;

  @Column('text', { array: true })
  roles!: string[];

  @Column('boolean', { default: false })
  mayOverride!: boolean;

  @Column('boolean', { default: false })
  mayPrescribe!: boolean;

  @Column('boolean', { default: false })
  medicalLead!: boolean;

  /** protocol codes */
  @Column('text', { default: '{}', array: true })
  performs!: string[];

  @Column('text', { default: '#3f6f8f' })
  color!: string;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
