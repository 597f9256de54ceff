import { Text } from '../../http/fields/Text.js';

/** The secret of a one-time link. */
export class LinkBody {
  @Text({ longest: 100 })
  token!: string;
}
