import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { ToldDifference } from './ToldDifference.js';

/** What is still undecided about an intake after something was. */
export class SettledReply {
  @Reference()
  id!: string;

  @Nested(() => ToldDifference, { many: true })
  differences!: ToldDifference[];
}
