import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';

export class BookedTimeReply {
  @Reference()
  id!: string;

  @Instant()
  startsAt!: string;
}
