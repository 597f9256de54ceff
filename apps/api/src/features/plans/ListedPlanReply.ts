import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';
import { ListedCourseReply } from './ListedCourseReply.js';
import { ListedPatientReply } from './ListedPatientReply.js';
import { planStates } from './planStates.js';

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

  @Flag({ about: 'Whether treatments of an approved plan are not booked yet.' })
  toBook!: boolean;

  @Instant()
  draftedAt!: Date;

  @Instant({ optional: true })
  approvedAt!: Date | null;
}
