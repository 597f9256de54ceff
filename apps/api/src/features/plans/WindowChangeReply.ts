import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { WindowDaysReply } from './WindowDaysReply.js';

/** One session whose window moved. */
export class WindowChangeReply {
  @Reference()
  sessionId!: string;

  @Nested(() => WindowDaysReply)
  before!: WindowDaysReply;

  @Nested(() => WindowDaysReply)
  after!: WindowDaysReply;

  @Data({ optional: true, about: 'The rule that holds it now.' })
  rule!: object | null;
}
