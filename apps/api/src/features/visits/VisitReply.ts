import { lostPlaceCodes } from '../../database/fragments/lostPlaces.js';
import { patientAnswers } from '../../database/fragments/patientAnswers.js';
import { visitInstructions } from '../../database/fragments/visitInstructions.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { NamedReply } from './NamedReply.js';
import { TreatmentRecordReply } from './TreatmentRecordReply.js';
import { VisitPatientReply } from './VisitPatientReply.js';
import { VisitSessionReply } from './VisitSessionReply.js';
import { visitStates } from './VisitState.js';
import { VisitWindowReply } from './VisitWindowReply.js';

/** A visit. What belongs to the chart is there for its readers only. */
export class VisitReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Choice(['consultation', 'review', 'treatment'])
  kind!: string;

  @Text({ optional: true })
  protocolCode!: string | null;

  @Text({ about: 'Protocol and place in the course, such as `mandelic-40 3/6`.' })
  label!: string;

  @Reference({ optional: true })
  planId!: string | null;

  @Nested(() => VisitSessionReply, { many: true })
  sessions!: VisitSessionReply[];

  @Nested(() => NamedReply)
  specialist!: NamedReply;

  @Nested(() => NamedReply)
  room!: NamedReply;

  @Nested(() => NamedReply, { many: true })
  devices!: NamedReply[];

  @Instant({ about: 'When the patient is expected.' })
  startsAt!: string;

  @Instant({ about: 'When the patient may go.' })
  endsAt!: string;

  @Choice(visitStates)
  state!: string;

  @Flag()
  urgent!: boolean;

  @Instant({ optional: true })
  arrivedAt!: string | null;

  @Instant({ optional: true })
  startedAt!: string | null;

  @Instant({ optional: true })
  doneAt!: string | null;

  @Text({ optional: true })
  cancelReason!: string | null;

  @Choice(['patient', 'clinic'], { optional: true, about: 'Whose wish the cancellation was.' })
  cancelledBy!: string | null;

  @Whole({
    optional: true,
    least: -1_000_000,
    greatest: 10_000_000,
    about: 'Minutes from the cancellation to the start; below none afterwards.',
  })
  cancelledAhead!: number | null;

  @Whole({ least: 0, greatest: 720, about: 'Minutes that it has beyond what its work needs.' })
  extraMinutes!: number;

  @Choice(visitInstructions, { optional: true })
  instruction!: string | null;

  @Choice(lostPlaceCodes, { many: true, about: 'Why it cannot stay where it is booked, beside its days.' })
  lostTo!: string[];

  @Choice(patientAnswers, {
    optional: true,
    about: 'What they answered by the link of a message, until somebody has dealt with it.',
  })
  patientSaid!: (typeof patientAnswers)[number] | null;

  @Nested(() => VisitWindowReply, {
    optional: true,
    about: 'Null without a plan, and while its session waits.',
  })
  window!: VisitWindowReply | null;

  @Text({ optional: true, about: 'The last step, while it can be taken back.' })
  undoable!: string | null;

  @Text({ optional: true, about: 'Readers of the chart only.' })
  urgentReason?: string | null;

  @Text({ optional: true, about: 'Readers of the chart only.' })
  overrideReason?: string | null;

  @Flag({
    optional: true,
    about: 'What the reason was given for has changed since: it counts no more. Readers of the chart only.',
  })
  overrideLapsed?: boolean;

  @Data({ optional: true, about: 'The last check before treatment; readers of the chart only.' })
  check?: Record<string, unknown> | null;

  @Nested(() => TreatmentRecordReply, { many: true, optional: true, about: 'Readers of the chart only.' })
  records?: TreatmentRecordReply[];
}
