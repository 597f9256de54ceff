import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';

/** A session with the time, specialist and room that were chosen for it. */
export class PlacementBody {
  @Reference()
  sessionId!: string;

  @Instant({ about: 'When the patient is expected; a whole minute.' })
  startsAt!: string;

  @Reference()
  specialistId!: string;

  @Reference()
  roomId!: string;

  @Reference({ many: true, optional: true, most: 5 })
  deviceIds?: string[] | null;
}
