import { Data } from '../../http/fields/Data.js';
import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** Days to keep between two sessions of different courses. */
export class SeparationReply {
  @Reference()
  a!: string;

  @Reference()
  b!: string;

  @Whole({ least: 0, greatest: 10_000, about: 'Days from a to b when a comes first.' })
  ifAFirst!: number;

  @Whole({ least: 0, greatest: 10_000, about: 'Days from b to a when b comes first.' })
  ifBFirst!: number;

  @Data({ optional: true })
  rule!: object | null;
}
