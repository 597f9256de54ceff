import { Nested } from '../../http/fields/Nested.js';
import { AcceptanceBody } from './AcceptanceBody.js';

/** The reasons that an approval stands on. */
export class ApprovePlanBody {
  @Nested(() => AcceptanceBody, { many: true })
  acceptances!: AcceptanceBody[];
}
