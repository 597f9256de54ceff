import { Reference } from '../../../http/fields/Reference.js';
import { AbsenceTimes } from './AbsenceTimes.js';

/** A time in which a specialist, a room or a device is not there. */
export class AbsenceBody extends AbsenceTimes {
  @Reference({ about: 'A specialist (by membership), a room or a device.' })
  resourceId!: string;
}
