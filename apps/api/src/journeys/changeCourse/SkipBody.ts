import { Text } from '../../http/fields/Text.js';

/** Why a session does not take place. */
export class SkipBody {
  @Text({ longest: 500 })
  reason!: string;
}
