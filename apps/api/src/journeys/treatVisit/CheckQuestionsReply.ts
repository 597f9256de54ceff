import { Data } from '../../http/fields/Data.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { PreparationReply } from './PreparationReply.js';

/** What is asked before a treatment. */
export class CheckQuestionsReply {
  @Flag({ about: 'False for a consultation or a review, which ask nothing.' })
  needed!: boolean;

  @Data({ about: 'The questions, as a form of one section: code, type, options, showWhen.' })
  form!: object;

  @Data({ optional: true, about: 'The answers of the last check of this visit.' })
  answers!: object | null;

  @Nested(() => PreparationReply, { many: true, about: 'What was to be prepared for its sessions.' })
  steps!: PreparationReply[];
}
