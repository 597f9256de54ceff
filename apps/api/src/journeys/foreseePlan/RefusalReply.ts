import { Data } from '../../http/fields/Data.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A refusal that a verb would be answered with. */
export class RefusalReply {
  @Whole({ least: 400, greatest: 499 })
  status!: number;

  @Text()
  code!: string;

  @Text({ longest: 500 })
  message!: string;

  @Data({ about: 'What else its body would say, such as rules, findings or visits.' })
  details!: object;
}
