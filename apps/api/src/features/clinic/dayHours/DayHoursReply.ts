import { Reference } from '../../../http/fields/Reference.js';
import { Text } from '../../../http/fields/Text.js';
import { Whole } from '../../../http/fields/Whole.js';
import { DayHoursBody } from './DayHoursBody.js';

/** Hours of one day, of a person or of the clinic. */
export class DayHoursReply extends DayHoursBody {
  @Reference()
  id!: string;

  @Text({ optional: true, about: 'Of the person; null for the clinic.' })
  name!: string | null;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;
}
