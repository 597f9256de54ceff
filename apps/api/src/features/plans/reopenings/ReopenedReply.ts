import { Reference } from '../../../http/fields/Reference.js';
import { Whole } from '../../../http/fields/Whole.js';

/** A plan that what was told opened again, for a specialist to decide. */
export class ReopenedReply {
  @Reference()
  planId!: string;

  @Whole({ least: 0, greatest: 1_000, optional: true, about: 'Findings; readers of the chart only.' })
  news?: number;

  @Whole({ least: 0, greatest: 1_000, about: 'Booked visits that no longer fit because of it.' })
  flagged!: number;
}
