import { NamedReply } from '../../features/visits/NamedReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';

/** Who or what is not there. */
export class AbsentReply extends NamedReply {
  @Choice(['specialist', 'room', 'device'])
  kind!: string;

  @Flag({ about: 'Whether who asks may write this absence down with the rescue.' })
  mayWriteDown!: boolean;
}
