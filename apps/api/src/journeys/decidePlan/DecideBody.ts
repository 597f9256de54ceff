import { type Decision, decisions } from '../../features/plans/reopenings/closeReopenings.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { AcceptanceBody } from '../approvePlan/AcceptanceBody.js';

/** How a plan goes on after answers changed. */
export class DecideBody {
  @Reference({ many: true, about: 'What is decided on, as the plan gives it.' })
  reopeningIds!: string[];

  @Choice(decisions)
  decision!: Decision;

  @Text({ optional: true, longest: 500, about: 'Needed to pause or to stop.' })
  reason?: string | null;

  @Nested(() => AcceptanceBody, {
    many: true,
    optional: true,
    about: 'To continue: a reason for each caution that is new or other.',
  })
  acceptances?: AcceptanceBody[] | null;
}
