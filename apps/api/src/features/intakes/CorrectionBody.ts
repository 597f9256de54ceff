import { factAnswerShapes } from '../../http/fields/factAnswerShapes.js';
import { OneOf } from '../../http/fields/OneOf.js';
import { Text } from '../../http/fields/Text.js';

/** A fact as the specialist found it, whatever the patient answered. */
export class CorrectionBody {
  @Text({ longest: 60, about: 'code of the fact' })
  code!: string;

  @OneOf(factAnswerShapes)
  answer!: unknown;
}
