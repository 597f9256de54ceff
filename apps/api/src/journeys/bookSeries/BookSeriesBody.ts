import { Nested } from '../../http/fields/Nested.js';
import { PlacementBody } from './PlacementBody.js';

/** The visits to book: all of them or none. */
export class BookSeriesBody {
  @Nested(() => PlacementBody, { many: true, most: 60 })
  placements!: PlacementBody[];
}
