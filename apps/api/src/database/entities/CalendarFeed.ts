import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Resource } from './Resource.js';

/** An address at which calendar programs read the times of a person or a room, known only by its SHA-256. */
@Entity('calendar_feeds')
@ForeignKey(() => Resource, ['clinicId', 'resourceId'], ['clinicId', 'id'])
@Index('calendar_feeds_token_hash_idx', ['tokenHash'])
@Index('calendar_feeds_open_idx', ['clinicId', 'resourceId'], { unique: true, where: 'ended_at is null' })
export class CalendarFeed {
  @PrimaryColumn('uuid')
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** a specialist or a room */
  @Column('uuid')
  resourceId!: string;

  @Column('text')
  tokenHash!: string;

  /** the membership of who made it */
  @Column('uuid')
  madeBy!: string;

  @Column('timestamptz')
  madeAt!: Date;

  /** revoked, replaced, or its person or room is not there any more */
  @Column('timestamptz', { nullable: true })
  endedAt!: Date | null;

  @Column('timestamptz', { nullable: true })
  lastFetchedAt!: Date | null;
}
