import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { CallNoteReply } from './CallNoteReply.js';
import { DuePatient } from './ListedDueReply.js';

/** Somebody who was called, and what came of it last. */
export class CalledReply extends CallNoteReply {
  @Nested(() => DuePatient)
  patient!: DuePatient;

  @Text({ optional: true })
  phone!: string | null;

  @Reference()
  planId!: string;

  @Flag({ about: 'Whether it hides the patient, or the plan, from the worklist today.' })
  hides!: boolean;
}
