import { Allow } from 'class-validator';
import { field } from '../../http/fields/field.js';
import { Text } from '../../http/fields/Text.js';

/** One thing that a patient told. */
export class FactBody {
  @Text({ longest: 60, about: 'code of the fact' })
  code!: string;

  @field(
    { about: '"yes", "no", "unknown", {on?: day, kind?, area?}, or a list of such answers that all hold' },
    {},
    [Allow()],
  )
  answer!: unknown;
}
