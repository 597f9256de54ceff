import { NamedReply } from '../../features/visits/NamedReply.js';
import { Choice } from '../../http/fields/Choice.js';

/** Who or what is not there. */
export class AbsentReply extends NamedReply {
  @Choice(['specialist', 'room', 'device'])
  kind!: string;
}
