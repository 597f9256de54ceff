import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Plan } from './Plan.js';

/** The written reason for going on in spite of a caution, once per finding and plan. */
@Entity('finding_acceptances')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'])
@Unique(['clinicId', 'planId', 'findingCode'])
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
