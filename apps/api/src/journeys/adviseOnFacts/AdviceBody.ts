import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** What is known of somebody. */
export class AdviceBody {
  @CalendarDay({ about: 'The day on which this is known.' })
  today!: string;

  @CalendarDay()
  born!: string;

  @Whole({ optional: true, least: 1, greatest: 6, about: 'Fitzpatrick I to VI as 1 to 6.' })
  phototype!: number | null;

  @Text({ many: true })
  concerns!: string[];

  @Data({ about: 'By code: yes, no, unknown, {on, kind, area}, or several of them that all hold.' })
  facts!: object;

  @Choice(['no'], { optional: true, about: 'Facts not listed are answered no; without it they are unknown.' })
  otherwise?: string;
}
