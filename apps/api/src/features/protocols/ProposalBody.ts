import type { RoomKind } from '@stratum/clinical';
import { Choice } from '../../http/fields/Choice.js';
import { Decimal } from '../../http/fields/Decimal.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { roomKinds } from './roomKinds.js';

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

/** What is to be otherwise in the next version of the rules. */
export class ProposalBody {
  @Nested(() => ProposedFigureBody, { many: true, most: 50 })
  figures!: ProposedFigureBody[];
}

/** What is to be otherwise in the next version of a protocol. */
export class ProtocolProposalBody extends ProposalBody {
  @Choice(roomKinds, { optional: true, about: 'The room that it is done in; as it is when left out.' })
  roomKind?: RoomKind | null;

  @Text({ optional: true, longest: 300, about: 'What another room rests on.' })
  roomSource?: string | null;
}
