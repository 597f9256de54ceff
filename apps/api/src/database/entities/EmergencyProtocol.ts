import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** What a clinic wants done on a worried call of some urgency, in its medical lead's words. */
@Entity('emergency_protocols')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Check('emergency_protocols_urgency_check', `urgency in ('emergency', 'now', 'same-day', 'none')`)
export class EmergencyProtocol {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('text')
  urgency!: string;

  @Column('text')
  body!: string;

  @Column('uuid')
  writtenBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  writtenAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
