import { Reference } from '../../../http/fields/Reference.js';
import { Whole } from '../../../http/fields/Whole.js';
import { AbsenceBody } from './AbsenceBody.js';

/** An absence as it stands in the calendar. */
export class AbsenceReply extends AbsenceBody {
  @Reference()
  id!: string;
}

/** A new absence, and how many booked visits lie in it; they stay until somebody moves them. */
export class AddedAbsence extends AbsenceReply {
  @Whole({ least: 0, greatest: 100_000, about: 'Visits that are booked in this time.' })
  visitsInside!: number;
}
