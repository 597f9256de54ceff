import { Reference } from '../../http/fields/Reference.js';

/** The clinic to work in from now on. */
export class ChooseClinicBody {
  @Reference()
  clinicId!: string;
}
