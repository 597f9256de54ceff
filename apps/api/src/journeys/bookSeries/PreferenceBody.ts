import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** What the patient would like. It never keeps an opening away. */
export class PreferenceBody {
  @Reference({ many: true, optional: true, most: 50, about: 'Specialists in order of liking.' })
  specialistIds?: string[] | null;

  @Whole({ many: true, optional: true, most: 7, least: 1, greatest: 7, about: 'Monday is 1.' })
  weekdays?: number[] | null;

  @Whole({ optional: true, least: 0, greatest: 1440, about: 'Earliest start, in minutes of the day.' })
  fromMinute?: number | null;

  @Whole({ optional: true, least: 0, greatest: 1440, about: 'Latest end, in minutes of the day.' })
  toMinute?: number | null;
}
