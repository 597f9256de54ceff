import { Whole } from '../../../http/fields/Whole.js';

/** How many sessions of a course are paid for already. */
export class PrepaidBody {
  @Whole({ least: 0, greatest: 99, optional: true, about: 'Null: nothing is noted.' })
  sessions?: number | null;

  @Whole({
    least: 0,
    greatest: 99,
    optional: true,
    about: 'What was noted when it was looked at; when it is something else by now, nothing is changed.',
  })
  was?: number | null;
}
