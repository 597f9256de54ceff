import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { waitingKinds } from './waitingKinds.js';

/** What somebody waits for, and what they wish. Wishes order who is asked; they keep nobody away. */
export class WaitingBody {
  @Reference()
  patientId!: string;

  @Choice(waitingKinds)
  kind!: (typeof waitingKinds)[number];

  @Reference({
    optional: true,
    about: 'The session of a plan; needed for the kind session, and for no other.',
  })
  sessionId?: string | null;

  @Text({
    optional: true,
    longest: 60,
    about: 'What is done in a treatment outside of plans; needed for the kind treatment, and for no other.',
  })
  protocolCode?: string | null;

  @Reference({
    optional: true,
    about:
      'The visit that the patient has and wants earlier: its session, or what a visit outside of plans is for.',
  })
  visitId?: string | null;

  @Whole({
    many: true,
    optional: true,
    most: 7,
    least: 1,
    greatest: 7,
    about: 'Monday is 1; any day when empty.',
  })
  weekdays?: number[] | null;

  @Whole({ optional: true, least: 0, greatest: 1440, about: 'Earliest start, in minutes of the day.' })
  fromMinute?: number | null;

  @Whole({ optional: true, least: 0, greatest: 1440, about: 'Latest end, in minutes of the day.' })
  toMinute?: number | null;

  @Reference({ optional: true })
  specialistId?: string | null;

  @CalendarDay({ optional: true, about: 'The first day on which the patient does not wait any more.' })
  until?: Day | null;
}
