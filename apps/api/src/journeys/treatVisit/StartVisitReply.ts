import { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import { VisitReply } from '../../features/visits/VisitReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { UndoneReply } from './UndoneReply.js';

/** Whether a visit has started, and what was found. */
export class StartVisitReply {
  @Nested(() => VisitReply)
  visit!: VisitReply;

  @Choice(['started', 'stopped', 'needs-reason'])
  outcome!: 'started' | 'stopped' | 'needs-reason';

  @Data({ many: true, about: 'Findings for today with the protocols they concern, gravest first.' })
  findings!: object[];

  @Text({ many: true, about: 'Facts that nobody has answered and that could stop it.' })
  missing!: string[];

  @Nested(() => UndoneReply, { many: true, about: 'Preparations that were not done.' })
  undone!: UndoneReply[];

  @Nested(() => ReopenedReply, { many: true })
  reopened!: ReopenedReply[];
}
