import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Clinic } from './Clinic.js';

/** Who saw or changed what. Never updated, never deleted. */
@Entity('audit_events')
@ForeignKey(() => Clinic, ['clinicId'], ['clinicId'])
@Index(['clinicId', 'at'])
@Index(['clinicId', 'subjectId', 'id'])
export class AuditEvent {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  /** membership */
  @Column('uuid', { nullable: true })
  actorId!: string | null;

  @Column('text')
  actorName!: string;

  @Column('text')
  action!: string;

  @Column('text')
  subject!: string;

  @Column('uuid', { nullable: true })
  subjectId!: string | null;

  @Column('uuid', { default: '{}', array: true })
  patientIds!: string[];

  /** names of what changed, never the values */
  @Column('text', { default: '{}', array: true })
  fields!: string[];

  @Column('text', { nullable: true })
  requestId!: string | null;
}
