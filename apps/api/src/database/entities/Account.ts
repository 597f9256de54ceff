import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** A person who can sign in, once per installation; clinics are reached through memberships. */
@Entity('accounts')
@Unique(['email'])
export class Account {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('citext')
  email!: string;

  @Column('text')
  name!: string;

  /** argon2id; null until the invitation was accepted */
  @Column('text', { nullable: true })
  passwordHash!: string | null;

  @Column('timestamptz', { nullable: true })
  passwordChangedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  disabledAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
