import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** The new place of one visit, as it was seen. */
export class RescueLineBody {
  @Reference()
  visitId!: string;

  @Whole({ least: 1, greatest: 1_000_000, about: 'Of the visit, as it was seen.' })
  version!: number;

  @Instant({ about: 'When the patient is expected; a whole minute.' })
  startsAt!: string;

  @Reference()
  specialistId!: string;

  @Reference()
  roomId!: string;

  @Reference({ many: true, optional: true, most: 5, about: 'Those that it has, when not said.' })
  deviceIds?: string[] | null;
}
