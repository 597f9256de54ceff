import { Whole } from '../../http/fields/Whole.js';

/** How many patients stand in each tab of the worklist; 100 means as many or more. */
export class DueCountsReply {
  @Whole({ least: 0, greatest: 100 })
  now!: number;

  @Whole({ least: 0, greatest: 100 })
  soon!: number;

  @Whole({ least: 0, greatest: 100 })
  outside!: number;

  @Whole({ least: 0, greatest: 100 })
  called!: number;

  @Whole({ least: 0, greatest: 100 })
  waiting!: number;

  @Whole({ least: 0, greatest: 90, about: 'Days before its window opens in which a session is called due.' })
  near!: number;
}
