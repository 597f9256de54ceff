import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** The reply to a creating request, given again when the request is repeated within a day. */
@Entity('idempotent_replies')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Index(['createdAt'])
export class IdempotentReply {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  actorId!: string;

  @PrimaryColumn('text')
  route!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  bodyDigest!: string;

  @Column('smallint')
  status!: number;

  @Column('jsonb')
  reply!: unknown;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
