import { Nested } from '../../http/fields/Nested.js';
import { EstimatedCycleReply } from './EstimatedCycleReply.js';
import { ProtocolAdviceReply } from './ProtocolAdviceReply.js';
import { RecommendationReply } from './RecommendationReply.js';

/** What follows from what is known of a patient, with reasons. A specialist decides. */
export class AdviceReply {
  @Nested(() => EstimatedCycleReply)
  cycle!: EstimatedCycleReply;

  @Nested(() => RecommendationReply)
  recommendation!: RecommendationReply;

  @Nested(() => ProtocolAdviceReply, { many: true, about: 'Every protocol of the catalogue.' })
  protocols!: ProtocolAdviceReply[];
}
