import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Resource } from './Resource.js';

/** A room that visits are booked into. */
@Entity('rooms')
@ForeignKey(() => Resource, ['clinicId', 'id'], ['clinicId', 'id'])
@Unique(['clinicId', 'name'])
@Check('rooms_kind_check', `kind in ('consultation', 'treatment', 'treatment-with-monitor')`)
export class Room {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text')
  kind!: string;

  @Column('integer', { default: 0 })
  position!: number;

  @Column('boolean', { default: true })
  active!: boolean;

  @Column('integer', { default: 1 })
  version!: number;
}
