import { Text } from '../../http/fields/Text.js';

/** What was taken away. */
export class RemovedReply {
  @Text()
  id!: string;
}
