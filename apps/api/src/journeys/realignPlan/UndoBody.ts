import { Reference } from '../../http/fields/Reference.js';

/** Which event of the plan is to be taken back. */
export class UndoBody {
  @Reference()
  eventId!: string;
}
