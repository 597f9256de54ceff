import { Whole } from '../../http/fields/Whole.js';

/** How many days a treatment shows, as a range; 0 where nothing has to heal. */
export class HealingReply {
  @Whole({ least: 0, greatest: 1_000, about: 'Days of visible downtime, low end.' })
  low!: number;

  @Whole({ least: 0, greatest: 1_000, about: 'Days of visible downtime, high end.' })
  high!: number;
}
