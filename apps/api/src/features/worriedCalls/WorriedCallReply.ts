import { type CallUrgency, callUrgencies } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { callOutcomes } from './CloseCallBody.js';
import { RedFlagAnswersBody } from './RedFlagAnswersBody.js';

/** How far a worried call is: nobody called back yet, somebody is at it, or done. */
export const callStates = ['open', 'answered', 'closed'] as const;

/** Who called. */
export class CallingPatient {
  @Reference()
  id!: string;

  @Text()
  name!: string;

  @Text()
  number!: string;

  @Text({ optional: true })
  phone!: string | null;
}

/** A worried call. What was said and advised is there for readers of the chart only. */
export class WorriedCallReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Nested(() => CallingPatient)
  patient!: CallingPatient;

  @Choice(callUrgencies)
  urgency!: CallUrgency;

  @Choice(callStates)
  state!: (typeof callStates)[number];

  @Instant()
  takenAt!: string;

  @Text({ about: 'Name of who took the call.' })
  takenBy!: string;

  @Text({ optional: true, about: 'Name of who calls back.' })
  answeredBy!: string | null;

  @Instant({ optional: true })
  answeredAt!: string | null;

  @Choice(callOutcomes, { optional: true })
  outcome!: string | null;

  @Instant({ optional: true })
  closedAt!: string | null;

  @Nested(() => RedFlagAnswersBody, { optional: true, about: 'Readers of the chart only.' })
  answers?: RedFlagAnswersBody | null;

  @Text({ optional: true, longest: 1_000, about: 'Readers of the chart only.' })
  note?: string | null;

  @Text({ optional: true, longest: 2_000, about: 'Readers of the chart only.' })
  outcomeNote?: string | null;
}
