import { Nested } from '../../http/fields/Nested.js';
import { ReasonBody } from '../bookVisit/ReasonBody.js';

/** Taking a step of a visit back; where it has its time again by that, rules may be broken with a reason. */
export class UndoVisitBody {
  @Nested(() => ReasonBody, { optional: true, about: 'Only with the override right.' })
  override?: ReasonBody | null;
}
