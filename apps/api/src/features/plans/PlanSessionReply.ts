import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { AwaitedReply } from './AwaitedReply.js';
import { CareStepReply } from './CareStepReply.js';
import { HealingReply } from './HealingReply.js';
import { SessionFlagReply } from './SessionFlagReply.js';
import { SessionVisitReply } from './SessionVisitReply.js';
import { WindowReply } from './WindowReply.js';

/** One planned treatment, review or maintenance: its window, its visit, and how long the skin heals afterwards. */
export class PlanSessionReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 100, about: 'Place in its course.' })
  ordinal!: number;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Choice(['planned', 'booked', 'done', 'skipped'])
  state!: string;

  @Text({ about: 'What it was done with, or is to be done with.' })
  protocolCode!: string;

  @CalendarDay({ optional: true, about: 'The day it was done on or is booked for.' })
  on!: string | null;

  @Nested(() => WindowReply, { optional: true })
  window!: WindowReply | null;

  @Nested(() => SessionVisitReply, { optional: true })
  visit!: SessionVisitReply | null;

  @Nested(() => SessionFlagReply, { optional: true, about: 'Why the booked day does not fit.' })
  flag!: SessionFlagReply | null;

  @Nested(() => HealingReply)
  healing!: HealingReply;

  @Nested(() => CareStepReply, { many: true, about: 'What is done before and after it, in order of time.' })
  steps!: CareStepReply[];

  @Nested(() => AwaitedReply, {
    many: true,
    optional: true,
    about: 'Answers that the next session of its course waits for; readers of the chart only.',
  })
  awaits?: AwaitedReply[];
}
