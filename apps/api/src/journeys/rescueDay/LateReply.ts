import { Nested } from '../../http/fields/Nested.js';
import { LateCallReply } from './LateCallReply.js';
import { LateHeldReply } from './LateHeldReply.js';
import { ShiftReply } from './ShiftReply.js';

/** The rest of the day of a specialist who runs late. */
export class LateReply {
  @Nested(() => ShiftReply, { many: true, about: 'In order of time; what keeps its time is left out.' })
  shifts!: ShiftReply[];

  @Nested(() => LateCallReply, { many: true })
  calls!: LateCallReply[];

  @Nested(() => LateHeldReply, {
    many: true,
    about: 'Not moved: they keep their time until that is settled.',
  })
  held!: LateHeldReply[];
}
