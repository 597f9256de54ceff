import { addDays, dayAt } from '@stratum/calendar';
import type { AnswerValue } from '@stratum/clinical';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import { cancelVisit } from '../../journeys/cancelVisit/cancelVisit.js';
import { missVisit } from '../../journeys/missVisit/missVisit.js';
import type { Chance } from '../Chance.js';
import { momentOf } from '../stage/momentOf.js';
import { onDay } from '../stage/onDay.js';
import { openDay } from '../stage/openDay.js';
import type { Stage } from '../stage/Stage.js';
import { bookPlan } from '../steps/bookPlan.js';
import { attend } from './attend.js';
import type { Story } from './Story.js';

const MINUTE = 60_000;
const NO_SHOW = 0.05;

/** Every visit of a plan in turn, with a no-show now and then, after which the rest is booked anew. */
export async function* followVisits(
  stage: Stage,
  {
    planId,
    visits,
    answers = {},
  }: { planId: string; visits: readonly VisitReply[]; answers?: Record<string, AnswerValue> },
  chance: Chance,
): Story {
  let left = [...visits];
  for (let visit = left.shift(); visit !== undefined; visit = left.shift()) {
    if (!chance.happens(NO_SHOW)) {
      const { outcome, at, visit: seen } = yield* attend(stage, visit, chance, { answers });
      if (outcome === 'stopped') {
        await cancel(stage, seen, 'Not treated today', at + 5 * MINUTE);
        return;
      }
      continue;
    }
    const missed = Date.parse(visit.startsAt) + 30 * MINUTE;
    yield missed;
    await missVisit(stage.database, desk(stage), visit, momentOf(stage, missed));
    const calls = onDay(
      stage,
      openDay(stage, addDays(dayAt(missed, stage.zone), chance.whole(1, 3))),
      11 * 60,
    );
    yield calls;
    for (const later of left) await cancel(stage, later, 'Moved after a missed visit', calls);
    left = await bookPlan(stage, desk(stage), { planId }, calls + 2 * MINUTE);
  }
}

const desk = ({ receptionists }: Stage) => receptionists[0] as Stage['manager'];

/** The desk cancels a visit as it stands by now. */
export async function cancel(stage: Stage, { id }: VisitReply, reason: string, at: number): Promise<void> {
  const { clinicId } = stage.manager;
  const [now] = await stage.database.read<{ version: number }>(
    'select version from visits where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  const seen = { id, version: now?.version ?? 0 };
  await cancelVisit(stage.database, desk(stage), seen, { reason }, momentOf(stage, at));
}
