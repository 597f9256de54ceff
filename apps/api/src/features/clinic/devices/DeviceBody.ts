import { Flag } from '../../../http/fields/Flag.js';
import { Reference } from '../../../http/fields/Reference.js';
import { Text } from '../../../http/fields/Text.js';

/** A device that visits are booked with, as a manager describes it. */
export class DeviceBody {
  @Text({ longest: 80 })
  name!: string;

  @Text({ longest: 80, about: 'What it is, such as ultrasound.' })
  kind!: string;

  @Reference({ many: true, optional: true, most: 60, about: 'Rooms that it can be used in; none: any.' })
  roomIds?: string[] | null;

  @Flag({ optional: true, about: 'False: no new visits are booked with it.' })
  active?: boolean | null;
}
