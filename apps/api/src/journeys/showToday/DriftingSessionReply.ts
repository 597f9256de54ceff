import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { BookedTimeReply } from './BookedTimeReply.js';
import { DueSessionReply } from './DueSessionReply.js';

/** A session outside its window: late, or booked too early. */
export class DriftingSessionReply extends DueSessionReply {
  @Nested(() => BookedTimeReply, { optional: true, about: 'The visit that no longer fits.' })
  visit!: BookedTimeReply | null;

  @Choice(['drift', 'too-early'])
  because!: string;
}
