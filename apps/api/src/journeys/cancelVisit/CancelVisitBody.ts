import { Text } from '../../http/fields/Text.js';

/** Why a visit is cancelled. */
export class CancelVisitBody {
  @Text({ longest: 500 })
  reason!: string;
}
