import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { AcceptanceReply } from './AcceptanceReply.js';

/** One thing that speaks against, delays or qualifies a treatment of the plan. */
export class PlanFindingReply {
  @Text({ about: 'Names the finding in an acceptance; the same as code, save for answers that are missing.' })
  finding!: string;

  @Text()
  code!: string;

  @Choice(['absolute', 'needs-answer', 'defer', 'caution', 'preparation'])
  severity!: string;

  @CalendarDay({ optional: true, about: 'The first allowed day of a deferral.' })
  until!: string | null;

  @Text({ many: true, about: 'Codes of the protocols that it concerns.' })
  protocols!: string[];

  @Data({ about: 'The answer, trait or protocol that led to it.' })
  from!: object;

  @Text({ least: 0 })
  source!: string;

  @Text()
  evidence!: string;

  @Data()
  params!: object;

  @Text({ many: true, about: 'Codes of reasons that are usually given for going on.' })
  usualReasons!: string[];

  @Nested(() => AcceptanceReply, { optional: true })
  acceptance!: AcceptanceReply | null;
}
