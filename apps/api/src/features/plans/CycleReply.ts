import { Whole } from '../../http/fields/Whole.js';

/** The estimated days of one renewal of the skin. */
export class CycleReply {
  @Whole({ least: 1, greatest: 365 })
  days!: number;

  @Whole({ least: 1, greatest: 365 })
  low!: number;

  @Whole({ least: 1, greatest: 365 })
  high!: number;
}
