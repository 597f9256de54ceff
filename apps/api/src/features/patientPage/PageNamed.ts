import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Somebody or something with a name. */
export class PageNamed {
  @Reference()
  id!: string;

  @Text()
  name!: string;
}
