import { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** An intake that was handed in. */
export class SubmittedReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Choice(['submitted'])
  status!: string;

  @Reference({ optional: true, about: 'What was drafted from it; readers of the chart only.' })
  assessmentId!: string | null;

  @Nested(() => ReopenedReply, { many: true })
  reopened!: ReopenedReply[];
}
