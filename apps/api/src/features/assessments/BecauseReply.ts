import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** What a concern calls for, and what stands in its way. */
export class BecauseReply {
  @Text()
  concern!: string;

  @Text({ about: 'surface, deep, both or consult' })
  layer!: string;

  @Text({ many: true, about: 'Codes of protocols and of what is done outside of them, best first.' })
  option!: string[];

  @Choice(['A', 'B', 'C', 'label', 'K', 'E'])
  evidence!: string;

  @Text({ least: 0 })
  source!: string;

  @Text({ many: true, about: 'Codes of the findings that block every protocol it calls for.' })
  blockedBy!: string[];
}
