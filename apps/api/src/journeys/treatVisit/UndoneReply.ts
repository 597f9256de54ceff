import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** A preparation that was not done. */
export class UndoneReply {
  @Reference()
  sessionId!: string;

  @Text()
  code!: string;
}
