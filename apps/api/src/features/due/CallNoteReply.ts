import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { callOutcomes, callReasons } from './callOutcomes.js';

/** What came of a call. */
export class CallNoteReply {
  @Reference()
  id!: string;

  @Choice(callOutcomes)
  outcome!: string;

  @CalendarDay({ optional: true, about: 'The first day on which the patient stands in the worklist again.' })
  until!: Day | null;

  @Choice(callReasons, { optional: true })
  reason!: string | null;

  @Text({ optional: true, longest: 200 })
  note!: string | null;

  @Text()
  by!: string;

  @Instant()
  at!: string;
}
