import { Allow } from 'class-validator';
import { field } from '../../http/fields/field.js';
import { Text } from '../../http/fields/Text.js';

/** A fact as the specialist found it, whatever the patient answered. */
export class CorrectionBody {
  @Text({ longest: 60, about: 'code of the fact' })
  code!: string;

  @field(
    { about: '"yes", "no", "unknown", {on?: day, kind?, area?}, or a list of such answers that all hold' },
    {},
    [Allow()],
  )
  answer!: unknown;
}
