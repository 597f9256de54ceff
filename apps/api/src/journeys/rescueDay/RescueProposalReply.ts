import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';
import { AbsentReply } from './AbsentReply.js';
import { RescueLineReply } from './RescueLineReply.js';
import { TouchedReply } from './TouchedReply.js';

/** Where the visits that somebody's or something's absence touches can go. Lines can be accepted in any order. */
export class RescueProposalReply {
  @Nested(() => AbsentReply, { optional: true })
  absent!: AbsentReply | null;

  @Nested(() => RescueLineReply, { many: true, about: 'In order of time.' })
  lines!: RescueLineReply[];

  @Nested(() => TouchedReply, {
    many: true,
    about: 'Patients who are here already: somebody has to talk to them.',
  })
  here!: TouchedReply[];

  @Whole({ least: 0, greatest: 100_000, about: 'Visits that are touched too and not in this list yet.' })
  more!: number;

  @Flag({ about: 'False when the search was cut short: the places are right, perhaps not the best.' })
  optimal!: boolean;
}
