import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { FindingReply } from './FindingReply.js';

/** One protocol with its verdict and every finding behind it, gravest first. */
export class ProtocolAdviceReply {
  @Text()
  code!: string;

  @Choice(['peel', 'filler'])
  kind!: string;

  @Choice(['superficial', 'medium', 'deep'], { optional: true })
  depth?: string;

  @Text({ optional: true })
  area?: string;

  @Choice(['ok', 'caution', 'defer', 'needs-answer', 'blocked'])
  verdict!: string;

  @CalendarDay({ optional: true, about: 'First allowed day of a deferral; null while it has to heal.' })
  until!: string | null;

  @Nested(() => FindingReply, { many: true })
  findings!: FindingReply[];
}
