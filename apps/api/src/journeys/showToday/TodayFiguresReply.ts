import { Decimal } from '../../http/fields/Decimal.js';
import { Whole } from '../../http/fields/Whole.js';

/** The clinic in figures: the visits of today, and how well sessions keep to their windows. */
export class TodayFiguresReply {
  @Whole({ least: 0, greatest: 1_000_000 })
  visits!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  done!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  missed!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  cancelled!: number;

  @Whole({ least: 0, greatest: 1_000_000 })
  urgent!: number;

  @Decimal({ optional: true, least: 0, greatest: 1, about: 'Share of no-shows in the last 30 days.' })
  noShowRate30!: number | null;

  @Decimal({
    optional: true,
    least: 0,
    greatest: 1,
    about: 'Share of sessions of the last 90 days in their window.',
  })
  inWindow90!: number | null;

  @Whole({ least: 0, greatest: 1_000_000, about: 'Patients with a session outside its window.' })
  drift!: number;

  @Whole({ least: 0, greatest: 1_000_000, about: 'Patients with a session that is due.' })
  due!: number;
}
