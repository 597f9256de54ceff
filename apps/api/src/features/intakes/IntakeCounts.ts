import { Whole } from '../../http/fields/Whole.js';

const many = { least: 0, greatest: 2_147_483_647 };

/** Intakes of the clinic by state. */
export class IntakeCounts {
  @Whole(many)
  'in-progress'!: number;

  @Whole(many)
  submitted!: number;

  @Whole(many)
  assessed!: number;
}
