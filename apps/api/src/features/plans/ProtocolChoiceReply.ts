import { Text } from '../../http/fields/Text.js';

/** A signed protocol that a course can go on with. */
export class ProtocolChoiceReply {
  @Text()
  code!: string;
}
