import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PlanSession } from './PlanSession.js';
import { Visit } from './Visit.js';

/** Which sessions of a plan a visit carries. Live until the visit is missed or cancelled. */
@Entity('visit_sessions')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => PlanSession, ['clinicId', 'sessionId'], ['clinicId', 'id'])
@Index(['clinicId', 'sessionId'], { unique: true, where: 'live' })
export class VisitSession {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  visitId!: string;

  @PrimaryColumn('uuid')
  sessionId!: string;

  @Column('boolean', { default: true })
  live!: boolean;
}
