import { Whole } from '../../http/fields/Whole.js';

export class HealingReply {
  @Whole({ least: 0, greatest: 1_000, about: 'Days of visible downtime, low end.' })
  low!: number;

  @Whole({ least: 0, greatest: 1_000, about: 'Days of visible downtime, high end.' })
  high!: number;
}
