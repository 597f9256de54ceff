import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AuditEvent } from './AuditEvent.js';

/** The hash chain over the audit of a clinic: each seal covers its event and the seal before. */
@Entity('audit_seals')
@ForeignKey(() => AuditEvent, ['clinicId', 'eventId'], ['clinicId', 'id'])
@Unique(['clinicId', 'eventId'])
export class AuditSeal {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('integer')
  position!: number;

  @Column('uuid')
  eventId!: string;

  @Column('text')
  digest!: string;

  @Column('timestamptz', { default: () => 'now()' })
  sealedAt!: Date;
}
