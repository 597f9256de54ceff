import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Text } from '../../http/fields/Text.js';

/** Why a plan rests, and from when on. */
export class PauseBody {
  @CalendarDay({ optional: true, about: 'The first day without treatments; today when left out.' })
  from?: string | null;

  @Text({ longest: 500 })
  reason!: string;
}
