import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Membership } from './Membership.js';
import { Resource } from './Resource.js';

/** A time in which a specialist, a room or a device is not there. */
@Entity('absences')
@ForeignKey(() => Resource, ['clinicId', 'resourceId'], ['clinicId', 'id'])
@ForeignKey(() => Membership, ['clinicId', 'rescuedBy'], ['clinicId', 'id'])
@Index(['clinicId', 'resourceId', 'startsAt'])
@Check('absences_order_check', `starts_at < ends_at`)
export class Absence {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid')
  resourceId!: string;

  @Column('timestamptz')
  startsAt!: Date;

  @Column('timestamptz')
  endsAt!: Date;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  /** Who wrote it down while its visits were given other places. */
  @Column('uuid', { nullable: true })
  rescuedBy!: string | null;

  @Column('integer', { default: 1 })
  version!: number;
}
