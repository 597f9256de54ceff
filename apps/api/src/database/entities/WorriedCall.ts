import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './Patient.js';

/** A patient called worried after a treatment: what they answered, who called back, and what came of it. */
@Entity('worried_calls')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@Index(['clinicId', 'patientId'])
@Index(['clinicId', 'id'], { where: 'closed_at is null' })
@Check('worried_calls_urgency_check', `urgency in ('emergency', 'now', 'same-day', 'none')`)
@Check(
  'worried_calls_outcome_check',
  `outcome in ('advised', 'comes-in', 'sent-to-emergency', 'not-reached')`,
)
@Check('worried_calls_answered_check', `(answered_at is null) = (answered_by is null)`)
@Check('worried_calls_closed_check', `(closed_at is null) = (outcome is null)`)
export class WorriedCall {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  /** yes, no or unsure for each of the six questions */
  @Column('jsonb')
  answers!: Record<string, string>;

  @Column('text')
  urgency!: string;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid')
  takenBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  takenAt!: Date;

  @Column('uuid', { nullable: true })
  answeredBy!: string | null;

  @Column('timestamptz', { nullable: true })
  answeredAt!: Date | null;

  @Column('text', { nullable: true })
  outcome!: string | null;

  @Column('text', { nullable: true })
  outcomeNote!: string | null;

  @Column('uuid', { nullable: true })
  closedBy!: string | null;

  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;

  @Column('integer', { default: 1 })
  version!: number;
}
