import { Reference } from '../../http/fields/Reference.js';
import { Whole } from '../../http/fields/Whole.js';

/** A visit as it was seen. */
export class SeenVisitBody {
  @Reference()
  visitId!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;
}
