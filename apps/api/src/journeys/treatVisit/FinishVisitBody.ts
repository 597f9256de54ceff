import { Nested } from '../../http/fields/Nested.js';
import { RecordBody } from './RecordBody.js';

/** What was done; one record at least for each treatment of the visit. */
export class FinishVisitBody {
  @Nested(() => RecordBody, { many: true, most: 40 })
  records!: RecordBody[];
}
