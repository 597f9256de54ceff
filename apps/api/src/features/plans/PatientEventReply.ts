import { eventKinds } from '@stratum/clinical';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { SafeDaysReply } from './SafeDaysReply.js';

/** A date of the patient's own that treatments keep away from. */
export class PatientEventReply {
  @Reference()
  id!: string;

  @Choice(eventKinds)
  kind!: string;

  @Text({ longest: 80 })
  name!: string;

  @CalendarDay()
  from!: string;

  @CalendarDay()
  to!: string;

  @Nested(() => SafeDaysReply, { many: true, about: 'Of the open sessions that it asks something of.' })
  lastSafe!: SafeDaysReply[];
}
