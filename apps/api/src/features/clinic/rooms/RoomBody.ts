import { Choice } from '../../../http/fields/Choice.js';
import { Flag } from '../../../http/fields/Flag.js';
import { Text } from '../../../http/fields/Text.js';
import { Whole } from '../../../http/fields/Whole.js';

/** A room, as a manager describes it. */
export class RoomBody {
  @Text({ longest: 80 })
  name!: string;

  @Choice(['consultation', 'treatment', 'treatment-with-monitor'])
  kind!: string;

  @Whole({ least: 0, greatest: 999, optional: true, about: 'Its place among the rooms.' })
  position?: number | null;

  @Flag({ optional: true, about: 'False: no new visits are booked into it.' })
  active?: boolean | null;
}
