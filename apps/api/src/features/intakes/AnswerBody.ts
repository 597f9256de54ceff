import { OneOf } from '../../http/fields/OneOf.js';
import { Whole } from '../../http/fields/Whole.js';

const answerShapes = [
  { type: 'string', nullable: true },
  { type: 'number' },
  { type: 'array', items: { type: 'string' } },
];

/** One answer, and the revision that its writer saw. What a question takes, its form says. */
export class AnswerBody {
  @OneOf(answerShapes, { about: 'as its question asks for it; null takes the answer back' })
  value!: unknown;

  @Whole({ least: 0, greatest: 1_000_000, about: 'the one that was seen; 0 where there was no answer' })
  revision!: number;
}
