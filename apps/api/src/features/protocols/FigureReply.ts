import { Choice } from '../../http/fields/Choice.js';
import { Decimal } from '../../http/fields/Decimal.js';
import { Flag } from '../../http/fields/Flag.js';
import { Text } from '../../http/fields/Text.js';

/** One clinical number with where it comes from. */
export class FigureReply {
  @Text({ about: 'Where it stands in the definition, such as `gapDays.shortest`.' })
  path!: string;

  @Text({ about: 'The code that translations name it by.' })
  label!: string;

  @Decimal({ least: -1_000_000, greatest: 1_000_000 })
  value!: number;

  @Text()
  unit!: string;

  @Text({ least: 0, about: 'Numbers of sources of the rulebook.' })
  source!: string;

  @Choice(['A', 'B', 'C', 'label', 'K', 'E'])
  evidence!: string;

  @Flag({ about: 'False while nobody has confirmed it against the literature.' })
  verified!: boolean;

  @Decimal({
    optional: true,
    least: -1_000_000,
    greatest: 1_000_000,
    about: 'On the sheet, where it differs: what it is in the signed version; null where that has none.',
  })
  was?: number | null;
}
