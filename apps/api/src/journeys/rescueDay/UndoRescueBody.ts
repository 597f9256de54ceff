import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { SeenVisitBody } from './SeenVisitBody.js';

/** What is taken back: all of it or nothing. */
export class UndoRescueBody {
  @Nested(() => SeenVisitBody, { many: true, most: 100 })
  visits!: SeenVisitBody[];

  @Reference({ optional: true, about: 'An absence that was written down in the same step.' })
  absenceId?: string | null;
}
