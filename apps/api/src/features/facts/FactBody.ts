import { factAnswerShapes } from '../../http/fields/factAnswerShapes.js';
import { OneOf } from '../../http/fields/OneOf.js';
import { Text } from '../../http/fields/Text.js';

/** One thing that a patient told. */
export class FactBody {
  @Text({ longest: 60, about: 'code of the fact' })
  code!: string;

  @OneOf(factAnswerShapes)
  answer!: unknown;
}
