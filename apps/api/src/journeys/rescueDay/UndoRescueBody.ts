import { SeenVisitBody } from '../../features/visits/SeenVisitBody.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';

/** What is taken back: all of it or nothing. */
export class UndoRescueBody {
  @Nested(() => SeenVisitBody, { many: true, most: 100 })
  visits!: SeenVisitBody[];

  @Reference({
    many: true,
    optional: true,
    most: 200,
    about:
      'Calls that it made: those about visits without a place are taken back; the others go with their visits.',
  })
  callIds?: string[] | null;

  @Reference({ optional: true, about: 'An absence that was written down in the same step.' })
  absenceId?: string | null;
}
