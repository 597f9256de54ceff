import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { PageSessionDays } from './PageSessionDays.js';

/** A session of a course. */
export class PageSession {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 100, about: 'place in its course' })
  ordinal!: number;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Choice(['planned', 'booked', 'done', 'skipped'])
  state!: string;

  @CalendarDay({ optional: true, about: 'the day it was done on or is booked for' })
  on!: string | null;

  @Nested(() => PageSessionDays, { optional: true })
  window!: PageSessionDays | null;
}
