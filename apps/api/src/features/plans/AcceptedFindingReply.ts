import { Text } from '../../http/fields/Text.js';
import { AcceptanceReply } from './AcceptanceReply.js';

/** A reason together with the finding that it was written for. */
export class AcceptedFindingReply extends AcceptanceReply {
  @Text()
  finding!: string;
}
