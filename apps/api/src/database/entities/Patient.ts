import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Resource } from './Resource.js';

/** The person treated. */
@Entity('patients')
@ForeignKey(() => Resource, ['clinicId', 'id'], ['clinicId', 'id'])
@Unique(['clinicId', 'number'])
@Index(['clinicId', 'family', 'given'])
@Index(['clinicId', 'born'])
export class Patient {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** shown as P-000123 */
  @Column('integer')
  number!: number;

  @Column('text')
  given!: string;

  @Column('text')
  family!: string;

  @Column('text', { nullable: true })
  preferred!: string | null;

  @Column('date')
  born!: string;

  @Column('text', { nullable: true })
  sexAtBirth!: string | null;

  @Column('text', { nullable: true })
  pronouns!: string | null;

  /** E.164 */
  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  address!: string | null;

  @Column('text', { nullable: true })
  language!: string | null;

  @Column('text', { nullable: true })
  emergencyName!: string | null;

  /** E.164 */
  @Column('text', { nullable: true })
  emergencyPhone!: string | null;

  /** allergies in words, shown to everyone who meets the patient */
  @Column('text', { nullable: true })
  allergyNote!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column('uuid', { nullable: true })
  updatedBy!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  /** ways in which they do not want to be written to or called: e-mail, sms, call */
  @Column('text', { array: true, default: '{}' })
  noMessagesBy!: string[];

  /** Folded name, number, phone and e-mail for search while typing; a trigger keeps it. */
  @Column({ type: 'text', default: '', select: false, insert: false, update: false })
  searchText!: string;
}
