import { Reference } from '../../http/fields/Reference.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';

/** The opening that a session would take. */
export class PlacedReply extends OpeningReply {
  @Reference()
  sessionId!: string;
}
