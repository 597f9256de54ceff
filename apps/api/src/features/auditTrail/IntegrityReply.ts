import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** The last seal: noted elsewhere, it proves later that nothing was cut off. */
export class ChainHead {
  @Whole({ least: 1, greatest: 2_147_483_647 })
  position!: number;

  @Text()
  digest!: string;
}

/** The first row that is not as it was sealed. */
export class WrongRowReply {
  @Whole({ least: 1, greatest: 2_147_483_647 })
  position!: number;

  @Reference({ optional: true })
  eventId!: string | null;

  @Choice(['changed', 'missing', 'seal-missing'])
  what!: string;
}

/** Whether the audit is as it was written. */
export class IntegrityReply {
  @Flag()
  sound!: boolean;

  @Whole({ least: 0, greatest: 2_147_483_647 })
  sealed!: number;

  @Whole({ least: 0, greatest: 2_147_483_647, about: 'Events of the last seconds, not sealed yet.' })
  unsealed!: number;

  @Nested(() => ChainHead, { optional: true })
  head!: ChainHead | null;

  @Nested(() => WrongRowReply, { optional: true })
  wrong!: WrongRowReply | null;
}
