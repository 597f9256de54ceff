import { Text } from '../../http/fields/Text.js';

/** What is to be done on a worried call, in the clinic's words. */
export class EmergencyProtocolBody {
  @Text({ longest: 4_000 })
  body!: string;
}
