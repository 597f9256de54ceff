import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';
import { toldFields } from './contactFrom.js';

/** What an intake said otherwise than the record of its patient. */
export class ToldDifference {
  @Choice(toldFields, { about: 'field of the patient' })
  field!: string;

  @Text({ longest: 500 })
  said!: string;
}
