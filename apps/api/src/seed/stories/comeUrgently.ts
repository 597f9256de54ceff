import { addDays } from '@stratum/calendar';
import { bookVisit } from '../../journeys/bookVisit/bookVisit.js';
import { stepVisit } from '../../journeys/stepVisit/stepVisit.js';
import { momentOf } from '../stage/momentOf.js';
import { onDay } from '../stage/onDay.js';
import type { Stage } from '../stage/Stage.js';
import { ticketFor } from '../steps/ticketFor.js';
import { attendAll } from './attendAll.js';
import { planTogether } from './planTogether.js';
import type { Lead, Story } from './Story.js';

/** A filler some days ago, and today a visit beside what is booked, because something is not as it should be. */
export async function* comeUrgently(stage: Stage, lead: Lead): Story {
  const { today, receptionists } = stage;
  const contact = { calls: addDays(today, -13), within: 4 };
  const planned = yield* planTogether(stage, lead, { ...contact, wishes: [{ oneOf: ['ha-nasolabial'] }] });
  const [treatment] = planned?.visits ?? [];
  if (planned === null || treatment === undefined) return;
  yield* attendAll(stage, [treatment], lead);
  const calls = onDay(stage, today, 9 * 60 + 20);
  yield calls;
  const [desk, specialist] = [receptionists[0] as Stage['manager'], stage.specialists[0] as Stage['manager']];
  const body = {
    patientId: planned.patientId,
    kind: 'review' as const,
    startsAt: new Date(onDay(stage, today, 10 * 60 + 30)).toISOString(),
    specialistId: specialist.membershipId,
    roomId: treatment.room.id,
    urgent: { reason: 'Growing swelling and pain on the left since last night' },
  };
  const visit = await bookVisit(
    stage.database,
    desk,
    ticketFor('POST /api/visits'),
    body,
    momentOf(stage, calls),
  );
  const arrives = onDay(stage, today, 10 * 60 + 22);
  yield arrives;
  const step = { name: 'check-in' as const, change: { arrivedAt: new Date(arrives) } };
  await stepVisit(stage.database, desk, visit, step, momentOf(stage, arrives));
}
