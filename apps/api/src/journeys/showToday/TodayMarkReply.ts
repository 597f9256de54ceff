import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

export class TodayMarkReply {
  @Text({ about: 'Code of the finding.' })
  code!: string;

  @Choice(['absolute', 'needs-answer', 'defer', 'caution', 'preparation'])
  severity!: string;
}
