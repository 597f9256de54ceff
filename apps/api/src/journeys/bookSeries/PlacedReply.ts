import { Reference } from '../../http/fields/Reference.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';

export class PlacedReply extends OpeningReply {
  @Reference()
  sessionId!: string;
}
