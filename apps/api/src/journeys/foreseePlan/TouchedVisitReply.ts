import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** A booked visit that would not fit the plan, or would be cancelled. */
export class TouchedVisitReply {
  @Reference()
  id!: string;

  @Instant()
  startsAt!: Date | string;

  @Reference({ many: true })
  sessionIds!: string[];

  @Choice(['too-early', 'drift', 'no-specialist', 'does-not-fit', 'cancelled'], {
    about: 'does-not-fit: too short, or without the room, the device or the specialist that it would need.',
  })
  because!: string;

  @Whole({ optional: true, least: 0, greatest: 100_000, about: 'Days until it fits, or days of drift.' })
  days!: number | null;

  @Data({ optional: true, about: 'The rule that it breaks.' })
  rule!: object | null;
}
