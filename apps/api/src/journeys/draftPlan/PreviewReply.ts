import { CycleReply } from '../../features/plans/CycleReply.js';
import { PlanFindingReply } from '../../features/plans/PlanFindingReply.js';
import { Data } from '../../http/fields/Data.js';
import { Nested } from '../../http/fields/Nested.js';
import { PreviewCourseReply } from './PreviewCourseReply.js';
import { PreviewSeparationReply } from './PreviewSeparationReply.js';

/** The plan that choices would become. Courses and sessions have keys in the place of ids. */
export class PreviewReply {
  @Nested(() => CycleReply)
  cycle!: CycleReply;

  @Nested(() => PreviewCourseReply, { many: true })
  courses!: PreviewCourseReply[];

  @Nested(() => PreviewSeparationReply, { many: true, most: 1_000 })
  separations!: PreviewSeparationReply[];

  @Nested(() => PlanFindingReply, { many: true })
  findings!: PlanFindingReply[];

  @Data({ many: true, about: 'What sessions wait for that have no day until it is lifted, each rule once.' })
  waiting!: object[];

  @Data({ many: true, about: 'Rules that cannot all hold; then there are no windows.' })
  conflict!: object[];
}
