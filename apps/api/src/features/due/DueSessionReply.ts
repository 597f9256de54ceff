import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { type DueReason, dueReasons } from './whyDue.js';

/** A session that is due, or outside of its window, and why. */
export class DueSessionReply {
  @Reference()
  sessionId!: string;

  @Reference()
  planId!: string;

  @Text()
  protocolCode!: string;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Whole({ least: 1, greatest: 100 })
  ordinal!: number;

  @Whole({ least: 1, greatest: 100 })
  of!: number;

  @CalendarDay()
  earliest!: Day;

  @CalendarDay()
  ideal!: Day;

  @CalendarDay({ optional: true })
  latest!: Day | null;

  @CalendarDay({ optional: true, about: 'The day of its visit.' })
  booked!: Day | null;

  @CalendarDay({ optional: true })
  done!: Day | null;

  @Choice(dueReasons, { about: 'How it stands to its window.' })
  because!: DueReason;

  @Whole({ least: 0, greatest: 100_000, about: 'Days that go with the reason.' })
  days!: number;

  @Whole({
    least: 0,
    greatest: 99,
    optional: true,
    about: 'Sessions of its course paid ahead; null: not noted.',
  })
  prepaid!: number | null;

  @Flag({ about: 'It comes after those that were paid ahead.' })
  beyondPrepaid!: boolean;
}
