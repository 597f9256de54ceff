import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PlanSession } from './PlanSession.js';
import { Visit } from './Visit.js';

/** Whether the patient did what was to be done before a session, as told when they came for it. */
@Entity('care_step_ticks')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => PlanSession, ['clinicId', 'sessionId'], ['clinicId', 'id'])
@Unique(['clinicId', 'visitId', 'sessionId', 'stepCode'])
@Index(['clinicId', 'sessionId'])
export class CareStepTick {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  visitId!: string;

  @Column('uuid')
  sessionId!: string;

  @Column('text')
  stepCode!: string;

  @Column('boolean')
  done!: boolean;

  @Column('uuid')
  notedBy!: string;

  @Column('timestamptz', { default: () => 'now()' })
  notedAt!: Date;
}
