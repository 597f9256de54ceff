import { eventKinds } from '@stratum/clinical';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** A date of the patient's own: a day to look well on, days in strong sun, or days away. */
export class EventBody {
  @Choice(eventKinds)
  kind!: (typeof eventKinds)[number];

  @Text({ longest: 80 })
  name!: string;

  @CalendarDay()
  from!: string;

  @CalendarDay({ about: 'The same as from for a single day; not before today.' })
  to!: string;
}
