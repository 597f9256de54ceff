import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Patient } from './Patient.js';
import { Plan } from './Plan.js';

/** What came of calling a patient about a plan. */
@Entity('call_notes')
@ForeignKey(() => Patient, ['clinicId', 'patientId'], ['clinicId', 'id'])
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'])
@Index(['clinicId', 'patientId', 'id'])
@Index(['clinicId', 'planId', 'id'])
@Check('call_notes_outcome_check', `outcome in ('reached', 'not-reached', 'later', 'declined')`)
@Check(
  'call_notes_until_check',
  `case outcome when 'later' then until is not null when 'declined' then true else until is null end`,
)
@Check('call_notes_undone_check', `(undone_at is null) = (undone_by is null)`)
export class CallNote {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  patientId!: string;

  @Column('uuid')
  planId!: string;

  @Column('text')
  outcome!: string;

  /** the first day on which the patient stands in the worklist again; null when declined for good */
  @Column('date', { nullable: true })
  until!: string | null;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('text', { nullable: true })
  note!: string | null;

  @Column('uuid')
  notedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  notedAt!: Date;

  @Column('uuid', { nullable: true })
  undoneBy!: string | null;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
