import { Instant } from '../../http/fields/Instant.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** Something that an intake said otherwise than the record of the patient. */
export class PageDifference {
  @Text({ about: 'field of the patient' })
  field!: string;

  @Text({ longest: 500 })
  said!: string;

  @Reference()
  intakeId!: string;

  @Instant({ about: 'when the intake was handed in' })
  at!: string;
}
