import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Resource } from './Resource.js';
import { Visit } from './Visit.js';

/** The part of the time of a visit for which one resource is taken. */
@Entity('claims')
@ForeignKey(() => Visit, ['clinicId', 'visitId'], ['clinicId', 'id'])
@ForeignKey(() => Resource, ['clinicId', 'resourceId'], ['clinicId', 'id'])
@Index(['clinicId', 'visitId'])
@Check('claims_during_check', `not isempty(during)`)
@Exclusion(
  'claims_no_overlap',
  `USING gist (clinic_id WITH =, resource_id WITH =, during WITH &&) WHERE (exclusive)`,
)
export class Claim {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  visitId!: string;

  @Column('uuid')
  resourceId!: string;

  @Column('text')
  role!: string;

  /** half-open */
  @Column('tstzrange')
  during!: string;

  @Column('boolean', { default: true })
  exclusive!: boolean;
}
