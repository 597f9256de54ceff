import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Why nothing more of a plan takes place. */
export class StopBody {
  @Text({ longest: 500 })
  reason!: string;

  @Reference({ optional: true, about: 'Only this course; the whole plan when left out.' })
  courseId?: string | null;
}
