import { Data } from './fields/Data.js';
import { Text } from './fields/Text.js';

/** How every refused request is answered. */
export class ProblemReply {
  @Text({ about: 'Stable, for programs.' })
  code!: string;

  @Text({ about: 'A sentence for people.' })
  message!: string;

  @Data({ optional: true, about: 'By field: {code, params}.' })
  errors?: Record<string, unknown>;
}
