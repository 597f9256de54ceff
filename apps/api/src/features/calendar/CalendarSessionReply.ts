import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

export class CalendarSessionReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 100 })
  ordinal!: number;

  @Whole({ least: 1, greatest: 100 })
  of!: number;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Text()
  protocolCode!: string;

  @Text()
  area!: string;
}
