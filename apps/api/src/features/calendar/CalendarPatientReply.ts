import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

export class CalendarPatientReply {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text({ about: 'P-000123' })
  number!: string;
}
