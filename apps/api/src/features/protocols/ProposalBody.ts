import { Choice } from '../../http/fields/Choice.js';
import { Decimal } from '../../http/fields/Decimal.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';

const bounds = { optional: true, least: 0, greatest: 10_000 } as const;

/** Other numbers for one figure: `value`, or `low` and `high` of a range. */
export class ProposedFigureBody {
  @Text({ longest: 80, about: 'Where it stands: `gapDays.shortest`, or `downtimeDays` for a range.' })
  name!: string;

  @Decimal(bounds)
  value?: number | null;

  @Decimal(bounds)
  low?: number | null;

  @Decimal(bounds)
  high?: number | null;

  @Text({ longest: 300, about: 'Numbers of sources of the rulebook, or what else it rests on.' })
  source!: string;

  @Choice(['A', 'B', 'C', 'label', 'K', 'E'])
  evidence!: 'A' | 'B' | 'C' | 'label' | 'K' | 'E';
}

/** What is to be otherwise in the next version of a protocol. */
export class ProposalBody {
  @Nested(() => ProposedFigureBody, { many: true, most: 50 })
  figures!: ProposedFigureBody[];
}
