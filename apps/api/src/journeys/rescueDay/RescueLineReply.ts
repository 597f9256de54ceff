import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';
import { UnplacedReasonReply } from '../bookSeries/UnplacedReasonReply.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';
import { ChangesReply } from './ChangesReply.js';
import { TouchedReply } from './TouchedReply.js';
import { WayOutReply } from './WayOutReply.js';

/** What is proposed for one visit. */
export class RescueLineReply extends TouchedReply {
  @Nested(() => OpeningReply, { optional: true, about: 'Null where nothing fits.' })
  to!: OpeningReply | null;

  @Nested(() => ChangesReply)
  changes!: ChangesReply;

  @Whole({ least: -4000, greatest: 4000, about: 'Days after the day that it was on; negative before it.' })
  daysMoved!: number;

  @Nested(() => UnplacedReasonReply, { optional: true, about: 'Why nothing fits.' })
  reason!: UnplacedReasonReply | null;

  @Nested(() => WayOutReply, { many: true, about: 'The nearest ways out where nothing fits.' })
  waysOut!: WayOutReply[];
}
