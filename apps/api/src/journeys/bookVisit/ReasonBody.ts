import { Text } from '../../http/fields/Text.js';

/** Why something is done out of the ordinary; it stays on the record. */
export class ReasonBody {
  @Text({ least: 3, longest: 500 })
  reason!: string;
}
