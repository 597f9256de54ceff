import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Text } from '../../http/fields/Text.js';

export const timelineKinds = [
  'registered',
  'intake-opened',
  'intake-submitted',
  'examined',
  'fact',
  'assessment-signed',
  'plan-drafted',
  'plan-approved',
  'plan-event',
  'visit',
  'record',
  'message',
  'looked',
] as const;

/**
 * One thing that happened or is booked. Beside these fields it carries what its kind needs: the id of its record,
 * the code of a fact, the state of a visit.
 */
export class TimelineEntry {
  @Instant()
  at!: string;

  @Choice(timelineKinds)
  kind!: (typeof timelineKinds)[number];

  @Text({ optional: true, about: 'name of who did it' })
  by?: string | null;

  [detail: string]: unknown;
}
