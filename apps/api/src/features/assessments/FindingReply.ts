import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Text } from '../../http/fields/Text.js';

/** One thing that speaks against, delays or qualifies a treatment. */
export class FindingReply {
  @Text()
  code!: string;

  @Choice(['absolute', 'needs-answer', 'defer', 'caution', 'preparation'])
  severity!: string;

  @CalendarDay({ optional: true, about: 'The first allowed day of a deferral.' })
  until!: string | null;

  @Data({ about: 'The answer, trait or protocol that led to it: kind, code, answer.' })
  from!: object;

  @Text({ least: 0, about: 'Numbers of sources of the rulebook.' })
  source!: string;

  @Choice(['A', 'B', 'C', 'label', 'K', 'E'])
  evidence!: string;

  @Data({ about: 'What the sentence about it needs filled in.' })
  params!: object;
}
