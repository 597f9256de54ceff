import { Reference } from '../../http/fields/Reference.js';

/** Whose intake is opened, on the current form. */
export class OpenIntakeBody {
  @Reference()
  patientId!: string;
}
