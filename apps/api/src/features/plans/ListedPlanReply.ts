import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { DriftReply } from './DriftReply.js';
import { ListedCourseReply } from './ListedCourseReply.js';
import { ListedPatientReply } from './ListedPatientReply.js';
import { planStates } from './planStates.js';
import { RestsBecauseReply } from './RestsBecauseReply.js';
import { NewsReply } from './reopenings/NewsReply.js';

/** A plan in the worklist. */
export class ListedPlanReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Choice(planStates)
  status!: string;

  @Nested(() => ListedPatientReply)
  patient!: ListedPatientReply;

  @Nested(() => ListedCourseReply, { many: true })
  courses!: ListedCourseReply[];

  @CalendarDay({ optional: true, about: 'The day of the next session: booked for, else ideal.' })
  nextOn!: string | null;

  @Nested(() => DriftReply, { optional: true, about: 'Null while every session can still be in its window.' })
  drift!: DriftReply | null;

  @Instant({ optional: true, about: 'When it was paused or stopped.' })
  endedAt!: string | null;

  @Instant({ optional: true, about: 'Since when something waits for a decision; readers of the chart only.' })
  reopenedAt!: Date | null;

  @Nested(() => NewsReply, {
    many: true,
    optional: true,
    about: 'What is undecided; readers of the chart only.',
  })
  news?: NewsReply[];

  @Nested(() => RestsBecauseReply, {
    optional: true,
    about: 'Why it was paused or stopped; readers of the chart only.',
  })
  because?: RestsBecauseReply | null;

  @Text({ about: 'Name' })
  draftedBy!: string;

  @Flag({ about: 'Whether treatments of an approved plan are not booked yet.' })
  toBook!: boolean;

  @Instant()
  draftedAt!: Date;

  @Instant({ optional: true })
  approvedAt!: Date | null;
}
