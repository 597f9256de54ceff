import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { VisitSnapshot } from '../VisitSnapshot.js';
import { Visit } from './Visit.js';

/** One step of a visit, who took it, and the visit as it was before, so that the last step can be taken back. */
@Entity('visit_steps')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@Index(['clinicId', 'visitId'])
export class VisitStep {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  visitId!: string;

  @Column('text')
  step!: string;

  @Column('jsonb')
  before!: VisitSnapshot;

  /** the re-alignments of its plan that followed, in their order */
  @Column('uuid', { array: true, default: '{}' })
  eventIds!: string[];

  @Column('uuid')
  by!: string;

  @Column('timestamptz', { default: () => 'now()' })
  at!: Date;

  @Column('timestamptz', { nullable: true })
  undoneAt!: Date | null;
}
