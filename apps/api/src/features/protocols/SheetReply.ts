import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { FigureReply } from './FigureReply.js';
import { ProtocolReply } from './ProtocolReply.js';

/** The rules that findings, cycles and distances are computed with. */
export class RulebookReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 100_000 })
  version!: number;

  @Choice(['unsigned', 'signed', 'retired'])
  status!: string;

  @Text({ optional: true })
  signedBy!: string | null;

  @Instant({ optional: true })
  signedAt!: Date | string | null;

  @Nested(() => FigureReply, { many: true, most: 5_000 })
  figures!: FigureReply[];

  @Whole({
    optional: true,
    least: 1,
    greatest: 100_000,
    about: 'On the sheet: the signed version that it would take the place of.',
  })
  replaces?: number | null;

  @Data({ about: 'What the numbers in the sources stand for.' })
  sources!: Record<string, string>;
}

/** Everything that a medical lead signs, on one sheet. */
export class SheetReply {
  @Nested(() => ProtocolReply, { many: true, most: 500 })
  protocols!: ProtocolReply[];

  @Nested(() => RulebookReply)
  rulebook!: RulebookReply;

  @Whole({ least: 0, greatest: 1_000, about: 'Versions that wait for a signature, the rulebook among them.' })
  unsigned!: number;

  @Whole({
    least: 0,
    greatest: 1_000_000,
    about: 'Plans under way that would follow what waits, if all of it were signed.',
  })
  followers!: number;
}
