import { Allow } from 'class-validator';
import { field } from '../../http/fields/field.js';
import { Whole } from '../../http/fields/Whole.js';

/** One answer, and the revision that its writer saw. What a question takes, its form says. */
export class AnswerBody {
  @field({ about: 'as its question asks for it; null takes the answer back' }, { nullable: true }, [Allow()])
  value!: unknown;

  @Whole({ least: 0, greatest: 1_000_000, about: 'the one that was seen; 0 where there was no answer' })
  revision!: number;
}
