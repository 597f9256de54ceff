import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Nested } from '../../http/fields/Nested.js';
import { ChoiceBody } from './ChoiceBody.js';

/** What a plan is to hold. */
export class ChangePlanBody {
  @Nested(() => ChoiceBody, { many: true, most: 10 })
  choices!: ChoiceBody[];

  @CalendarDay({ optional: true, about: 'The day to start on at best; as soon as possible when left out.' })
  startOn?: string | null;
}
