import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

const plans = { least: 0, greatest: 1_000_000 } as const;

/** What was signed. */
export class ReevaluationCauseReply {
  @Text({ many: true, most: 500, about: 'Codes of the protocols.' })
  protocols!: string[];

  @Flag({ about: 'Whether the rules were signed too.' })
  rulebook!: boolean;
}

/** All plans under way looked at again because figures were signed, and how far that is. */
export class ReevaluationReply {
  @Reference()
  id!: string;

  @Choice(['waiting', 'running', 'done', 'failed'])
  state!: string;

  @Nested(() => ReevaluationCauseReply)
  cause!: ReevaluationCauseReply;

  @Whole({ ...plans, about: 'Plans to look at.' })
  total!: number;

  @Whole({ ...plans, about: 'Plans looked at by now.' })
  lookedAt!: number;

  @Whole({ ...plans, about: 'Plans with other windows, or with visits that no longer fit.' })
  changed!: number;

  @Whole({ ...plans, about: 'Plans that cannot keep the new rules and go on with the old ones.' })
  failed!: number;

  @Instant()
  createdAt!: Date | string;

  @Text({ about: 'Name of who signed.' })
  startedBy!: string;

  @Instant({ optional: true })
  finishedAt!: Date | string | null;
}
