import { AddedSessionReply } from '../../features/plans/AddedSessionReply.js';
import { LongGapReply } from '../../features/plans/LongGapReply.js';
import { ReorderedReply } from '../../features/plans/ReorderedReply.js';
import { WindowChangeReply } from '../../features/plans/WindowChangeReply.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { FlaggedSessionReply } from './FlaggedSessionReply.js';

/** What a step of a visit moved in its plan. */
export class RealignmentReply {
  @Reference({ optional: true, about: 'The event that can be taken back.' })
  eventId!: string | null;

  @Reference()
  planId!: string;

  @Whole({ least: 1, greatest: 1_000_000, about: 'Version of the plan after it.' })
  version!: number;

  @Nested(() => WindowChangeReply, { many: true })
  changes!: WindowChangeReply[];

  @Nested(() => ReorderedReply, { many: true, about: 'Sessions of two courses that changed their order.' })
  reordered!: ReorderedReply[];

  @Nested(() => AddedSessionReply, { many: true, about: 'Sessions that there were not before.' })
  added!: AddedSessionReply[];

  @Nested(() => FlaggedSessionReply, { many: true, about: 'Booked sessions that no longer fit.' })
  flags!: FlaggedSessionReply[];

  @Nested(() => LongGapReply, { many: true, about: 'Pauses that ask a specialist.' })
  asks!: LongGapReply[];
}
