import { Reference } from '../../../http/fields/Reference.js';
import { Whole } from '../../../http/fields/Whole.js';

/** What is noted as prepaid of a course. */
export class PrepaidReply {
  @Reference({ about: 'The course.' })
  id!: string;

  @Whole({ least: 0, greatest: 99, optional: true, about: 'Null: nothing is noted.' })
  sessions!: number | null;
}
