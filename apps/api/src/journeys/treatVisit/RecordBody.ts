import { Choice } from '../../http/fields/Choice.js';
import { Decimal } from '../../http/fields/Decimal.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** What was given in one treatment of a visit. */
export class RecordBody {
  @Reference({ optional: true, about: 'The session that it belongs to, for a visit of a plan.' })
  sessionId?: string | null;

  @Text({ longest: 60 })
  protocolCode!: string;

  @Text({ longest: 120, about: 'Agent or product.' })
  product!: string;

  @Decimal({ optional: true, least: 0, greatest: 1000 })
  amount?: number | null;

  @Choice(['mL', 'mg', 'vials', 'layers', 'minutes'], { optional: true })
  unit?: string | null;

  @Text({ optional: true, longest: 60, about: 'Needed for fillers.' })
  lot?: string | null;

  @Text({ optional: true, longest: 500, about: 'How the skin reacted.' })
  reaction?: string | null;

  @Text({ optional: true, longest: 4000 })
  notes?: string | null;
}
