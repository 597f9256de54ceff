import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { UnplacedReasonReply } from '../bookSeries/UnplacedReasonReply.js';
import { TouchedReply } from './TouchedReply.js';

/** A visit that cannot simply begin later: somebody has to call the patient. */
export class LateCallReply extends TouchedReply {
  @Nested(() => UnplacedReasonReply)
  reason!: UnplacedReasonReply;

  @Reference({ many: true, about: 'Visits that need its time: they are moved once it is settled.' })
  inTheWayOf!: string[];
}
