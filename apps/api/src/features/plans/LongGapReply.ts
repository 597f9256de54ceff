import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** A pause so long that a specialist has to say how the course goes on. */
export class LongGapReply {
  @Reference()
  courseId!: string;

  @Reference({ about: 'The next open session of the course.' })
  sessionId!: string;

  @Whole({ least: 0, greatest: 100_000, about: 'Days since the last session that was done.' })
  gapDays!: number;

  @Whole({ least: 0, greatest: 100_000, about: 'Days after which somebody has to say how to go on.' })
  limitDays!: number;

  @Choice(['continue', 'step-back', 'restart'], { many: true })
  options!: string[];
}
