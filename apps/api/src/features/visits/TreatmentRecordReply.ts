import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Decimal } from '../../http/fields/Decimal.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** What was really done in a session. */
export class TreatmentRecordReply {
  @Reference()
  id!: string;

  @Reference({ optional: true })
  sessionId!: string | null;

  @Text()
  protocolCode!: string;

  @Text()
  area!: string;

  @Text()
  product!: string;

  @Decimal({ optional: true, least: 0, greatest: 1000 })
  amount!: number | null;

  @Text({ optional: true, about: 'mL, layers or minutes' })
  unit!: string | null;

  @Text({ optional: true })
  lot!: string | null;

  @Text({ least: 0 })
  reaction!: string;

  @Text({ least: 0 })
  notes!: string;

  @CalendarDay()
  doneOn!: string;
}
