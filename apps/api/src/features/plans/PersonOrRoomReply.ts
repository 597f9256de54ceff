import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Whom or where a visit is with. */
export class PersonOrRoomReply {
  @Reference()
  id!: string;

  @Text()
  name!: string;
}
