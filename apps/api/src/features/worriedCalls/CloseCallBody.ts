import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** What can come of a worried call. */
export const callOutcomes = ['advised', 'comes-in', 'sent-to-emergency', 'not-reached'] as const;

/** What came of a worried call. */
export class CloseCallBody {
  @Choice(callOutcomes)
  outcome!: (typeof callOutcomes)[number];

  @Text({ optional: true, longest: 2_000 })
  note?: string | null;
}
