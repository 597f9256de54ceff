import { Instant } from '../../http/fields/Instant.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { FoundPatient } from './FoundPatient.js';

/** A patient in the list of all. */
export class ListedPatient extends FoundPatient {
  @Whole({ least: 1, greatest: 2147483647 })
  version!: number;

  @Text()
  given!: string;

  @Text()
  family!: string;

  @Instant()
  createdAt!: Date;
}
