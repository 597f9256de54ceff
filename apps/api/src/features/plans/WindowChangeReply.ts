import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
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

  @Text({ optional: true, about: 'The session that the rule counts from, or today.' })
  from!: string | null;

  @Whole({ optional: true, least: -100_000, greatest: 100_000, about: 'How many days it counts.' })
  days!: number | null;
}
