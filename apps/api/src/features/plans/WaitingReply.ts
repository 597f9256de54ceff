import { Data } from '../../http/fields/Data.js';
import { Reference } from '../../http/fields/Reference.js';

/** A session that has no day until something is lifted. */
export class WaitingReply {
  @Reference()
  sessionId!: string;

  @Data({ about: 'What it waits for.' })
  rule!: object;
}
