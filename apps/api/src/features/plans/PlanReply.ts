import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { AcceptedFindingReply } from './AcceptedFindingReply.js';
import { CourseReply } from './CourseReply.js';
import { CycleReply } from './CycleReply.js';
import { PatientEventReply } from './PatientEventReply.js';
import { PlanAskReply } from './PlanAskReply.js';
import { PlanEventReply } from './PlanEventReply.js';
import { PlanFindingReply } from './PlanFindingReply.js';
import { PlanPatientReply } from './PlanPatientReply.js';
import { planStates } from './planStates.js';
import { RestsBecauseReply } from './RestsBecauseReply.js';
import { NewsReply } from './reopenings/NewsReply.js';
import { ReopeningReply } from './reopenings/ReopeningReply.js';
import { SeparationReply } from './SeparationReply.js';
import { TimelineReply } from './TimelineReply.js';
import { WaitingReply } from './WaitingReply.js';

/** A plan as its page needs it. What is medical is there for readers of the chart only. */
export class PlanReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Choice(planStates)
  status!: string;

  @Nested(() => PlanPatientReply)
  patient!: PlanPatientReply;

  @Reference()
  assessmentId!: string;

  @Text({ about: 'Name of who drafted it.' })
  draftedBy!: string;

  @Instant()
  draftedAt!: Date | string;

  @Text({ optional: true, about: 'Name of who approved it.' })
  approvedBy!: string | null;

  @Instant({ optional: true })
  approvedAt!: Date | string | null;

  @Nested(() => CycleReply)
  cycle!: CycleReply;

  @Nested(() => CourseReply, { many: true })
  courses!: CourseReply[];

  @Nested(() => SeparationReply, { many: true, most: 1_000 })
  separations!: SeparationReply[];

  @Nested(() => PlanFindingReply, { many: true, optional: true, about: 'Readers of the chart only.' })
  findings?: PlanFindingReply[];

  @Nested(() => AcceptedFindingReply, {
    many: true,
    optional: true,
    about: 'Every reason that was written, also for findings that are gone; readers of the chart only.',
  })
  acceptances?: AcceptedFindingReply[];

  @CalendarDay({ optional: true, about: 'The first day of the pause, while it is paused.' })
  pausedFrom!: string | null;

  @Text({ optional: true, longest: 500, about: 'Why it was stopped; readers of the chart only.' })
  stoppedBecause?: string | null;

  @Nested(() => RestsBecauseReply, { optional: true, about: 'Why it rests; readers of the chart only.' })
  pausedBecause?: RestsBecauseReply | null;

  @Nested(() => PatientEventReply, { many: true, most: 1_000, about: "The patient's own dates." })
  patientEvents!: PatientEventReply[];

  @Nested(() => WaitingReply, { many: true, most: 1_000, about: 'Sessions without a day.' })
  waiting!: WaitingReply[];

  @Nested(() => PlanAskReply, { many: true, about: 'Pauses that ask a specialist, of an approved plan.' })
  asks!: PlanAskReply[];

  @Nested(() => TimelineReply, { optional: true, about: 'Readers of the chart only.' })
  timeline?: TimelineReply;

  @Nested(() => ReopeningReply, {
    many: true,
    optional: true,
    about: 'Changed answers that nobody has decided about yet; readers of the chart only.',
  })
  reopenings?: ReopeningReply[];

  @Nested(() => NewsReply, {
    many: true,
    optional: true,
    about:
      'What was signed since a draft was made, and it does not go by: it is drafted again before it is approved.',
  })
  newFigures?: NewsReply[];

  @Nested(() => PlanEventReply, { many: true, most: 1_000 })
  events!: PlanEventReply[];
}
