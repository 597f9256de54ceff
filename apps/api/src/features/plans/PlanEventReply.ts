import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { EventAboutReply } from './EventAboutReply.js';
import { ReorderedReply } from './ReorderedReply.js';
import { WindowChangeReply } from './WindowChangeReply.js';

/** Something that happened to the plan. */
export class PlanEventReply {
  @Reference()
  id!: string;

  @Text({
    about:
      'drafted, changed, approved, booked, moved, cancelled, missed, done, healed-late, event-added, ' +
      'event-moved, event-removed, paused, resumed, stopped, finding-new, finding-lifted, specialist-left, ' +
      'specialist-back or undo; changed stands for what only readers of the chart are told',
  })
  kind!: string;

  @Instant()
  at!: Date | string;

  @Text({ about: 'Name of who did it.' })
  by!: string;

  @Nested(() => WindowChangeReply, { many: true })
  changes!: WindowChangeReply[];

  @Nested(() => ReorderedReply, { many: true, about: 'Sessions of two courses that changed their order.' })
  reordered!: ReorderedReply[];

  @Nested(() => EventAboutReply)
  about!: EventAboutReply;

  @Flag({ about: 'Whether it can be taken back now.' })
  undoable!: boolean;

  @Flag()
  undone!: boolean;
}
