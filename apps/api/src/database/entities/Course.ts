import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Plan } from './Plan.js';
import { ProtocolVersion } from './ProtocolVersion.js';

/** One protocol's run inside a plan. */
@Entity('courses')
@ForeignKey(() => Plan, ['clinicId', 'planId'], ['clinicId', 'id'], { onDelete: 'CASCADE' })
@ForeignKey(() => ProtocolVersion, ['clinicId', 'protocolId'], ['clinicId', 'id'])
@Index(['clinicId', 'planId'])
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
}
