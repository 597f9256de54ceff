import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Account } from './Account.js';

/** An invitation, a password reset or the first set-up: usable once, known only by its SHA-256. */
@Entity('one_time_links')
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
export class OneTimeLink {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('text')
  purpose!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('uuid', { nullable: true })
  clinicId!: string | null;

  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @Column('timestamptz')
  expiresAt!: Date;

  @Column('timestamptz', { nullable: true })
  usedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
