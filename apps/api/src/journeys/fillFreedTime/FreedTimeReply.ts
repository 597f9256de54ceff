import type { Day } from '@stratum/calendar';
import { WaitingReply, WaitingSpecialist } from '../../features/waiting/WaitingReply.js';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { OpeningReply } from '../findOpenings/OpeningReply.js';

/** Why somebody should be asked. */
export class FreedTimeReasonReply {
  @Choice(['drifted', 'window-closes', 'earlier', 'near-ideal', 'as-wished'])
  code!: string;

  @Whole({ least: 0, greatest: 100_000 })
  days!: number;
}

/** Somebody who waits and could have the time. */
export class FreedTimeFitReply {
  @Nested(() => WaitingReply)
  entry!: WaitingReply;

  @Nested(() => OpeningReply)
  opening!: OpeningReply;

  @Nested(() => FreedTimeReasonReply, { many: true })
  reasons!: FreedTimeReasonReply[];
}

/** A time that a cancelled or moved visit has left, and who could have it, the best first. */
export class FreedTimeReply {
  @Reference({ about: 'The visit that left it.' })
  visitId!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @CalendarDay({ about: 'In the zone of the clinic.' })
  day!: Day;

  @Nested(() => WaitingSpecialist)
  specialist!: WaitingSpecialist;

  @Nested(() => FreedTimeFitReply, { many: true })
  fits!: FreedTimeFitReply[];
}

/** Times that were left, the nearest first. */
export class FreedTimesReply {
  @Nested(() => FreedTimeReply, { many: true })
  freedTimes!: FreedTimeReply[];
}
