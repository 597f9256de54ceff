import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Whose assessment it is. */
export class AssessedPatientReply {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text({ about: 'Number at the desk, P-000123.' })
  number!: string;
}
