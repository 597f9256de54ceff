import { Text } from '../../http/fields/Text.js';
import { PersonOrRoomReply } from './PersonOrRoomReply.js';

/** Whose plan it is. */
export class ListedPatientReply extends PersonOrRoomReply {
  @Text({ about: 'Number at the desk, P-000123.' })
  number!: string;
}
