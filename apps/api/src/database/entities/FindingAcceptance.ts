import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Plan } from './Plan.js';

/** The written reason for going on in spite of a caution, the newest counts. */
@Entity('finding_acceptances')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'])
@Index(['clinicId', 'planId', 'findingCode', 'acceptedAt'])
@Check('finding_acceptances_reason_check', `reason_code is not null or length(trim(reason)) > 0`)
export class FindingAcceptance {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('text')
  findingCode!: string;

  @Column('text', { nullable: true })
  reasonCode!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('uuid')
  acceptedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  acceptedAt!: Date;
}
