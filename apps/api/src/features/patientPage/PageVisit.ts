import { visitInstructions } from '../../database/fragments/visitInstructions.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { PageNamed } from './PageNamed.js';

/** A visit of the patient. Why something was done against a rule is for readers of the chart. */
export class PageVisit {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Choice(['consultation', 'review', 'treatment'])
  kind!: string;

  @Text({ optional: true })
  protocolCode!: string | null;

  @Text({ about: 'protocol and place in the course, such as mandelic-40 3/6' })
  label!: string;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Choice(['booked', 'confirmed', 'arrived', 'in-room', 'done', 'missed', 'cancelled'])
  state!: string;

  @Nested(() => PageNamed)
  specialist!: PageNamed;

  @Nested(() => PageNamed)
  room!: PageNamed;

  @Flag()
  urgent!: boolean;

  @Reference({ optional: true })
  planId!: string | null;

  @Choice(visitInstructions, { optional: true })
  instruction!: string | null;

  @Text({ optional: true, about: 'readers of the chart only' })
  urgentReason?: string | null;

  @Text({ optional: true, about: 'readers of the chart only' })
  overrideReason?: string | null;
}
