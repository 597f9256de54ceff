import { Text } from '../../../http/fields/Text.js';

/** What came of a call. */
export class CallNoteBody {
  @Text({ optional: true, longest: 500 })
  note?: string | null;
}
