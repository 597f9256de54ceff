import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { PageCourse } from './PageCourse.js';

/** A plan of the patient with its sessions and their windows. */
export class PagePlan {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Choice(['draft', 'approved', 'paused', 'stopped', 'completed'])
  status!: string;

  @Reference()
  assessmentId!: string;

  @Instant()
  draftedAt!: string;

  @Text({ optional: true, about: 'name' })
  draftedBy!: string | null;

  @Instant({ optional: true })
  approvedAt!: string | null;

  @Text({ optional: true, about: 'name' })
  approvedBy!: string | null;

  @Whole({ least: 1, greatest: 1000, about: "days of one cycle of the patient's skin" })
  cycleDays!: number;

  @Nested(() => PageCourse, { many: true })
  courses!: PageCourse[];
}
