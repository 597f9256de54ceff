import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Resource } from './Resource.js';

/** A device that visits are booked with. */
@Entity('devices')
@ForeignKey(() => Resource, ['clinicId', 'id'], ['clinicId', 'id'])
@Unique(['clinicId', 'name'])
export class Device {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('boolean', { default: true })
  active!: boolean;

  /** Rooms that it can be used in; none: in any */
  @Column('uuid', { array: true, default: '{}' })
  roomIds!: string[];

  @Column('integer', { default: 1 })
  version!: number;
}
