import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';

/** A visit by its time alone. */
export class BookedTimeReply {
  @Reference()
  id!: string;

  @Instant()
  startsAt!: string;
}
