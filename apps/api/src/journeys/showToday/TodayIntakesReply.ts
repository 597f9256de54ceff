import { Nested } from '../../http/fields/Nested.js';
import { Whole } from '../../http/fields/Whole.js';
import { TodayIntakeReply } from './TodayIntakeReply.js';

/** How many intakes stand where. */
export class TodayIntakesReply {
  @Whole({ least: 0, greatest: 1_000_000 })
  inProgress!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  submitted!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  assessed!: number;

  @Nested(() => TodayIntakeReply, { many: true, about: 'The last that wait for a specialist.' })
  recent!: TodayIntakeReply[];
}
