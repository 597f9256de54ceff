import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Plan } from './Plan.js';
import { ProtocolVersion } from './ProtocolVersion.js';

/** One protocol's run inside a plan. */
@Entity('courses')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProtocolVersion, ['clinicId', 'protocolId'], ['clinicId', 'id'])
@Index(['clinicId', 'planId'])
@Check('courses_prepaid_check', `prepaid_sessions between 0 and 99`)
export class Course {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  planId!: string;

  @Column('uuid')
  protocolId!: string;

  @Column('text')
  area!: string;

  @Column('text', { nullable: true })
  rhythm!: string | null;

  @Column('smallint')
  position!: number;

  /** how many of its sessions are paid for already; null when nothing was noted */
  @Column('smallint', { nullable: true })
  prepaidSessions!: number | null;
}
