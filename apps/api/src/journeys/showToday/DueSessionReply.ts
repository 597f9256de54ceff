import type { Day } from '@stratum/calendar';
import { VisitPatientReply } from '../../features/visits/VisitPatientReply.js';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A session without a visit whose window is open or opens soon; one for each patient. */
export class DueSessionReply {
  @Reference()
  sessionId!: string;

  @Reference()
  planId!: string;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Text({ optional: true })
  phone!: string | null;

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

  @Whole({ least: 0, greatest: 100_000, about: 'Days outside its window.' })
  drift!: number;
}
