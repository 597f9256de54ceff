import { Reference } from '../../http/fields/Reference.js';

/** Two sessions of two courses that keep a distance and changed their order. */
export class ReorderedReply {
  @Reference({ about: 'The session that comes first now.' })
  first!: string;

  @Reference({ about: 'The one that came first before.' })
  second!: string;
}
