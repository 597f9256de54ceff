import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** A text that a clinic wrote itself, in place of the one that Stratum brings. */
@Entity('message_texts')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
export class MessageText {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('text')
  kind!: string;

  @PrimaryColumn('text')
  channel!: string;

  @PrimaryColumn('text')
  language!: string;

  @Column('text', { nullable: true })
  subject!: string | null;

  @Column('text')
  body!: string;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('uuid')
  changedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  changedAt!: Date;
}
