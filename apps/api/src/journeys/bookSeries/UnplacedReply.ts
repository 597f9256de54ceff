import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';
import { UnplacedReasonReply } from './UnplacedReasonReply.js';

/** A session that has no place, why, and what is nearest. */
export class UnplacedReply {
  @Reference()
  sessionId!: string;

  @Nested(() => UnplacedReasonReply)
  reason!: UnplacedReasonReply;

  @Nested(() => OpeningReply, { many: true })
  nearest!: OpeningReply[];

  @Data({ many: true, optional: true, about: 'What stands against it; readers of the chart only.' })
  findings?: object[];
}
