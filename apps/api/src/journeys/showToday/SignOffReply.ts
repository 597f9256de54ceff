import { Whole } from '../../http/fields/Whole.js';

/** How many of each wait for a signature. */
export class SignOffReply {
  @Whole({ least: 0, greatest: 1_000_000 })
  assessments!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  plans!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  protocols!: number;
}
