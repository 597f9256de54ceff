import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { PersonOrRoomReply } from './PersonOrRoomReply.js';

/** The visit that carries a session. */
export class SessionVisitReply {
  @Reference()
  id!: string;

  @Instant()
  startsAt!: string;

  @Nested(() => PersonOrRoomReply)
  specialist!: PersonOrRoomReply;

  @Nested(() => PersonOrRoomReply)
  room!: PersonOrRoomReply;

  @Text()
  state!: string;
}
