import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { FoundPatient } from './FoundPatient.js';
import { ListedIntake } from './ListedIntake.js';

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

  @Reference({ optional: true, about: 'the approved plan with treatments to book' })
  bookPlanId!: string | null;

  @Reference({ optional: true, about: 'the latest plan' })
  planId!: string | null;

  @Nested(() => ListedIntake, { optional: true, about: 'the latest intake' })
  intake!: ListedIntake | null;
}
