import { Choice } from '../../http/fields/Choice.js';
import { toldFields } from './contactFrom.js';

/** Which difference between an intake and the record somebody has decided about. */
export class SettleBody {
  @Choice(toldFields, { about: 'field of the patient' })
  field!: string;
}
