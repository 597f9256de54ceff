import { Choice } from '../../../http/fields/Choice.js';
import { Flag } from '../../../http/fields/Flag.js';
import { Reference } from '../../../http/fields/Reference.js';
import { Text } from '../../../http/fields/Text.js';
import { Whole } from '../../../http/fields/Whole.js';
import { AbsenceBody } from './AbsenceBody.js';

/** An absence as it stands in the calendar. */
export class AbsenceReply extends AbsenceBody {
  @Reference()
  id!: string;

  @Text({ about: 'Of who or what is not there.' })
  name!: string;

  @Choice(['specialist', 'room', 'device'])
  kind!: string;

  @Flag({ about: 'Its person leaves: it is taken back where that was said.' })
  leaving!: boolean;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;
}

/** A new or changed absence, and how many booked visits lie in it; they stay until somebody moves them. */
export class AddedAbsence extends AbsenceReply {
  @Whole({ least: 0, greatest: 100_000, about: 'Visits that are booked in this time.' })
  visitsInside!: number;
}
