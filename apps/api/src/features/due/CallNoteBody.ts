import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { callOutcomes, callReasons } from './callOutcomes.js';

/** What came of calling a patient about a plan. */
export class CallNoteBody {
  @Reference({ about: 'The plan that was called about.' })
  planId!: string;

  @Choice(callOutcomes)
  outcome!: (typeof callOutcomes)[number];

  @CalendarDay({
    optional: true,
    about:
      'For later and declined: the first day on which to call again. Declined without a day is for good.',
  })
  until?: Day | null;

  @Choice(callReasons, { optional: true })
  reason?: (typeof callReasons)[number] | null;

  @Text({ optional: true, longest: 200 })
  note?: string | null;
}
