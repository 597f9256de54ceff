import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { RedFlagAnswersBody } from './RedFlagAnswersBody.js';

/** What a worried patient said on the telephone. */
export class TakeCallBody {
  @Nested(() => RedFlagAnswersBody)
  answers!: RedFlagAnswersBody;

  @Text({ optional: true, longest: 1_000, about: 'What else they said, in their words.' })
  note?: string | null;
}
