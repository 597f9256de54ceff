import { Data } from '../../http/fields/Data.js';
import { Text } from '../../http/fields/Text.js';

/** Why a session has no place, as a code with what its sentence needs. */
export class UnplacedReasonReply {
  @Text({ about: 'hard-gap, no-room, not-before, ask-the-specialist …' })
  code!: string;

  @Data({
    about: 'What the sentence needs: days, sessions; nothing medical for who does not read the chart.',
  })
  params!: Record<string, string | number>;
}
