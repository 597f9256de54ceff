import type { Rulebook as RulebookData } from '@stratum/clinical';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Clinic } from './Clinic.js';

/** A version of the figures that findings and cycles are computed with. */
@Entity('rulebooks')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Unique(['clinicId', 'rulebookVersion'])
@Check('rulebooks_state_check', `state in ('unsigned', 'signed', 'retired')`)
export class Rulebook {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer')
  rulebookVersion!: number;

  @Column('jsonb')
  definition!: RulebookData;

  @Column('text')
  state!: string;

  @Column('uuid', { nullable: true })
  signedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  signedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
