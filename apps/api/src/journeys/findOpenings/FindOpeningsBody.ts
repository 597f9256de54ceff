import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** What to look for openings for: a single visit, a session of a plan, or a visit that is to move. */
export class FindOpeningsBody {
  @Reference()
  patientId!: string;

  @Choice(['consultation', 'review', 'treatment'])
  kind!: 'consultation' | 'review' | 'treatment';

  @Text({ optional: true, longest: 60, about: 'What is done, for a treatment outside of plans.' })
  protocolCode?: string | null;

  @Reference({ optional: true })
  sessionId?: string | null;

  @Reference({ optional: true, about: 'The visit that is to move.' })
  visitId?: string | null;

  @CalendarDay({ about: 'First day.' })
  from!: Day;

  @CalendarDay({ about: 'Last day, at most 61 days later.' })
  to!: Day;

  @Reference({ many: true, optional: true, most: 50 })
  specialistIds?: string[] | null;

  @Reference({ many: true, optional: true, most: 50 })
  roomIds?: string[] | null;

  @Reference({ many: true, optional: true, most: 5 })
  deviceIds?: string[] | null;

  @Choice(['start', 'specialist'], {
    optional: true,
    about: 'One opening for each start, or each start and specialist.',
  })
  each?: 'start' | 'specialist' | null;

  @Whole({ optional: true, least: 1, greatest: 500, about: '200 when not said.' })
  limit?: number | null;
}
