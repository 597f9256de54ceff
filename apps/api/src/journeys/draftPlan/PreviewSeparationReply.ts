import { Data } from '../../http/fields/Data.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** Days that two sessions of different courses keep from each other. */
export class PreviewSeparationReply {
  @Text()
  a!: string;

  @Text()
  b!: string;

  @Whole({ least: 0, greatest: 10_000, about: 'Days from a to b when a comes first.' })
  ifAFirst!: number;

  @Whole({ least: 0, greatest: 10_000, about: 'Days from b to a when b comes first.' })
  ifBFirst!: number;

  @Data()
  rule!: object;
}
