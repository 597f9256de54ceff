import type { Protocol } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Clinic } from './Clinic.js';

/** A version of a protocol in the catalogue of a clinic. A new figure is a new version. */
@Entity('protocols')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Unique(['clinicId', 'code', 'protocolVersion'])
@Index('protocols_monitor_idx', ['clinicId', 'code'], {
  where: `state = 'signed' and definition -> 'visit' ->> 'roomKind' = 'treatment-with-monitor'`,
})
@Index('protocols_treatment_idx', ['clinicId', 'code'], {
  where: `state = 'signed' and definition -> 'visit' ->> 'roomKind' = 'treatment'`,
})
@Check('protocols_state_check', `state in ('unsigned', 'signed', 'retired')`)
export class ProtocolVersion {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  code!: string;

  @Column('integer')
  protocolVersion!: number;

  @Column('text')
  kind!: string;

  @Column('jsonb')
  definition!: Protocol;

  @Column('text')
  state!: string;

  @Column('uuid', { nullable: true })
  signedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
