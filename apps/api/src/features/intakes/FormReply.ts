import { Data } from '../../http/fields/Data.js';
import { Reference } from '../../http/fields/Reference.js';

/** The form that new intakes are filled in on. */
export class FormReply {
  @Reference()
  id!: string;

  @Data({ about: 'code, version, sections with their questions, options and conditions; never changes' })
  definition!: object;
}
