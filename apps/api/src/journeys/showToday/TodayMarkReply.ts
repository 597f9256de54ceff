import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** A finding that somebody who treats should have in mind today. */
export class TodayMarkReply {
  @Text({ about: 'Code of the finding.' })
  code!: string;

  @Choice(['absolute', 'needs-answer', 'defer', 'caution', 'preparation'])
  severity!: string;
}
