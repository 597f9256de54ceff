import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Nested } from '../../http/fields/Nested.js';
import { SignOffReply } from './SignOffReply.js';
import { TodayDecisionReply } from './TodayDecisionReply.js';
import { TodayFiguresReply } from './TodayFiguresReply.js';
import { TodayIntakesReply } from './TodayIntakesReply.js';
import { TodayVisitReply } from './TodayVisitReply.js';

/** What the day asks of a person. Parts that are not for their roles are absent. */
export class TodayReply {
  @CalendarDay()
  day!: Day;

  @Nested(() => TodayVisitReply, { many: true, most: 2_000 })
  visits!: TodayVisitReply[];

  @Nested(() => TodayIntakesReply)
  intakes!: TodayIntakesReply;

  @Nested(() => SignOffReply, { optional: true })
  waitingForSignOff?: SignOffReply;

  @Nested(() => TodayDecisionReply, {
    many: true,
    optional: true,
    about: 'Plans to decide on, at most ten; specialists only.',
  })
  toDecide?: TodayDecisionReply[];

  @Nested(() => TodayFiguresReply, { optional: true })
  figures?: TodayFiguresReply;
}
