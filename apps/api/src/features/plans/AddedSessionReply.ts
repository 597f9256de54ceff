import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { WindowDaysReply } from './WindowDaysReply.js';

/** A session that a plan did not have before. */
export class AddedSessionReply {
  @Reference({ about: 'Another one each time while it is only foreseen.' })
  sessionId!: string;

  @Reference()
  courseId!: string;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Whole({ least: 1, greatest: 100_000, about: 'Its place in the course.' })
  ordinal!: number;

  @Nested(() => WindowDaysReply, { optional: true, about: 'Null while it waits.' })
  after!: WindowDaysReply | null;

  @Data({ optional: true, about: 'The rule that its best day follows from.' })
  rule!: object | null;

  @Text({ optional: true, about: 'The session that the rule counts from, or today.' })
  from!: string | null;

  @Whole({ optional: true, least: -100_000, greatest: 100_000 })
  days!: number | null;
}
