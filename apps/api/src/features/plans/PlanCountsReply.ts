import { Whole } from '../../http/fields/Whole.js';

const count = (about?: string) =>
  Whole({ least: 0, greatest: 10_000_000, ...(about === undefined ? {} : { about }) });

/** How many plans each tab of the worklist holds. */
export class PlanCountsReply {
  @count()
  draft!: number;

  @count()
  approved!: number;

  @count()
  paused!: number;

  @count()
  stopped!: number;

  @count()
  completed!: number;

  @count('Approved, with treatments that are not booked yet.')
  toBook!: number;

  @count('Approved, with a session that is later than its window.')
  drifting!: number;

  @count('Under way, with changed answers that nobody has decided about yet.')
  toDecide!: number;
}
