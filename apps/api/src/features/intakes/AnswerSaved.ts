import { Whole } from '../../http/fields/Whole.js';

/** The revision to send with the next change of this answer. */
export class AnswerSaved {
  @Whole({ least: 1, greatest: 1_000_000 })
  revision!: number;
}
