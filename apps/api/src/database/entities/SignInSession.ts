import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Account } from './Account.js';

/** One signed-in browser. The cookie holds the token; the database only its SHA-256. */
@Entity('sign_in_sessions')
@ForeignKey(() => Account, ['accountId'], ['id'], { onDelete: 'CASCADE' })
@Index(['accountId'])
export class SignInSession {
  @PrimaryColumn('text')
  tokenHash!: string;

  @Column('uuid')
  accountId!: string;

  /** the clinic that this browser works in */
  @Column('uuid', { nullable: true })
  clinicId!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** moved by people, not by polling */
  @Column('timestamptz', { default: () => 'now()' })
  lastActiveAt!: Date;

  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;
}
