import { PlanFindingReply } from '../../features/plans/PlanFindingReply.js';
import { planStates } from '../../features/plans/planStates.js';
import { WaitingReply } from '../../features/plans/WaitingReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { RealignmentReply } from '../stepVisit/RealignmentReply.js';
import { RefusalReply } from './RefusalReply.js';
import { TouchedVisitReply } from './TouchedVisitReply.js';

/** What a verb would do to a plan now: nothing of it is stored. */
export class ForeseenReply {
  @Choice(planStates, { about: 'The state that the plan would be in.' })
  status!: string;

  @Nested(() => RealignmentReply, {
    optional: true,
    about:
      'As the verb would reply it, of the version that was seen; null where it is refused for what it is.',
  })
  realignment!: RealignmentReply | null;

  @Nested(() => WaitingReply, { many: true, about: 'Open sessions that would have no day, and why.' })
  waiting!: WaitingReply[];

  @Nested(() => PlanFindingReply, {
    many: true,
    about: 'What speaks to another protocol: what blocks it, what has to be answered, what needs a reason.',
  })
  findings!: PlanFindingReply[];

  @Nested(() => TouchedVisitReply, { many: true, about: 'Booked visits that would not fit.' })
  visits!: TouchedVisitReply[];

  @Nested(() => RefusalReply, {
    optional: true,
    about: 'Why the verb would be refused; null where it would not.',
  })
  refusal!: RefusalReply | null;
}
