import { type Decision, decisions } from '../../features/plans/reopenings/closeReopenings.js';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { AcceptanceBody } from '../approvePlan/AcceptanceBody.js';
import { type ForeseenVerb, foreseenVerbs } from './foreseenVerbs.js';

/** What somebody is about to do with a plan: the verb, what it is done to, and its own body as far as it is known. */
export class ForeseeBody {
  @Choice(foreseenVerbs)
  verb!: ForeseenVerb;

  @Reference({ optional: true, about: 'For change-protocol and add-session.' })
  courseId?: string | null;

  @Reference({ optional: true, about: 'For skip, healed-late and answer-gap.' })
  sessionId?: string | null;

  @Text({ optional: true, longest: 60, about: 'For change-protocol, and to step back to.' })
  protocolCode?: string | null;

  @Choice(['continue', 'step-back', 'restart'], { optional: true, about: 'For answer-gap.' })
  answer?: 'continue' | 'step-back' | 'restart' | null;

  @CalendarDay({ optional: true, about: 'For healed-late: the first allowed day.' })
  until?: string | null;

  @CalendarDay({ optional: true, about: 'For pause; today when left out.' })
  from?: string | null;

  @Reference({ many: true, optional: true, about: 'For decide: what is decided on.' })
  reopeningIds?: string[] | null;

  @Choice(decisions, { optional: true, about: 'For decide.' })
  decision?: Decision | null;

  @Nested(() => AcceptanceBody, { many: true, optional: true, about: 'A reason for each caution.' })
  acceptances?: AcceptanceBody[] | null;
}
