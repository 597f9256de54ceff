import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './Patient.js';
import { PlanSession } from './PlanSession.js';
import { Visit } from './Visit.js';

/** What was really done in a session. */
@Entity('treatment_records')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => PlanSession, ['clinicId', 'sessionId'], ['clinicId', 'id'])
@Index(['clinicId', 'patientId', 'doneOn'])
@Index(['clinicId', 'visitId'])
export class TreatmentRecord {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  visitId!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid', { nullable: true })
  sessionId!: string | null;

  @Column('text')
  protocolCode!: string;

  @Column('text')
  area!: string;

  @Column('text')
  product!: string;

  @Column('numeric', { nullable: true, precision: 8, scale: 2 })
  amount!: string | null;

  /** mL, layers or minutes */
  @Column('text', { nullable: true })
  unit!: string | null;

  @Column('text', { nullable: true })
  lot!: string | null;

  @Column('text', { default: '' })
  reaction!: string;

  @Column('text', { default: '' })
  notes!: string;

  @Column('date')
  doneOn!: string;

  @Column('uuid')
  recordedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  recordedAt!: Date;

  @Column('integer', { default: 1 })
  version!: number;
}
