import { CalendarDay } from '../../../http/fields/CalendarDay.js';
import { Choice } from '../../../http/fields/Choice.js';
import { Data } from '../../../http/fields/Data.js';
import { Text } from '../../../http/fields/Text.js';

/** One finding about the open sessions of a plan that is otherwise than before. */
export class NewsReply {
  @Text()
  code!: string;

  @Text({ about: 'Names the finding in an acceptance.' })
  finding!: string;

  @Choice(['new', 'other', 'lifted'])
  change!: string;

  @Choice(['absolute', 'needs-answer', 'defer', 'caution', 'preparation'])
  severity!: string;

  @CalendarDay({ optional: true, about: 'The first allowed day of a deferral.' })
  until!: string | null;

  @Text({ many: true, about: 'Codes of the protocols that it concerns.' })
  protocols!: string[];

  @Data()
  params!: object;
}
