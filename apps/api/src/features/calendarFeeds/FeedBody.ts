import { Reference } from '../../http/fields/Reference.js';

/** Whose times calendar programs are to read. */
export class FeedBody {
  @Reference({ about: 'A specialist (by membership) or a room.' })
  resourceId!: string;
}
