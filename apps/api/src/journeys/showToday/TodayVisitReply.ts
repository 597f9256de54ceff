import { patientAnswers } from '../../database/fragments/patientAnswers.js';
import { visitInstructions } from '../../database/fragments/visitInstructions.js';
import { NamedReply } from '../../features/visits/NamedReply.js';
import { VisitPatientReply } from '../../features/visits/VisitPatientReply.js';
import { VisitSessionReply } from '../../features/visits/VisitSessionReply.js';
import { visitStates } from '../../features/visits/VisitState.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { TodayMarkReply } from './TodayMarkReply.js';

/** A visit of today. What belongs to the chart is there for its readers only. */
export class TodayVisitReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Instant()
  startsAt!: string;

  @Instant()
  endsAt!: string;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Choice(['consultation', 'review', 'treatment'])
  kind!: string;

  @Text({ optional: true })
  protocolCode!: string | null;

  @Text()
  label!: string;

  @Nested(() => VisitSessionReply, { many: true })
  sessions!: VisitSessionReply[];

  @Reference({ optional: true })
  planId!: string | null;

  @Nested(() => NamedReply)
  specialist!: NamedReply;

  @Nested(() => NamedReply)
  room!: NamedReply;

  @Choice(visitStates)
  state!: string;

  @Flag()
  urgent!: boolean;

  @Flag({ about: 'Whether it is with the person who asks.' })
  mine!: boolean;

  @Instant({ optional: true })
  arrivedAt!: string | null;

  @Instant({ optional: true })
  startedAt!: string | null;

  @Instant({ optional: true })
  doneAt!: string | null;

  @Whole({
    optional: true,
    least: 0,
    greatest: 100_000,
    about: 'Since the patient arrived, while they wait.',
  })
  minutesWaiting!: number | null;

  @Choice(visitInstructions, { optional: true })
  instruction!: string | null;

  @Choice(patientAnswers, {
    optional: true,
    about: 'What they answered by the link of a message, until somebody has dealt with it.',
  })
  patientSaid!: (typeof patientAnswers)[number] | null;

  @Nested(() => TodayMarkReply, {
    many: true,
    optional: true,
    about: 'Of own treatments, for readers of the chart.',
  })
  findings?: TodayMarkReply[];
}
