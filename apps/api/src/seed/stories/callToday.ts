import { addDays } from '@stratum/calendar';
import { missVisit } from '../../journeys/missVisit/missVisit.js';
import { momentOf } from '../stage/momentOf.js';
import { onDay } from '../stage/onDay.js';
import type { Stage } from '../stage/Stage.js';
import { bookSingle } from '../steps/bookSingle.js';
import { fillIntake } from '../steps/fillIntake.js';
import { registerPatient } from '../steps/registerPatient.js';
import type { Lead, Story } from './Story.js';

const MINUTE = 60_000;

export interface Newcomer {
  /** Of the intake that they get to; 0 when they have not begun. */
  readonly share: number;
  /** Whether they were to come today in the morning and did not, or will come in the next days. */
  readonly consultation?: 'missed' | 'coming';
}

/** Somebody new of these days, with as much of the intake as they got to. */
export async function* callToday(
  stage: Stage,
  { person, chance }: Lead,
  { share, consultation = 'coming' }: Newcomer,
): Story {
  const desk = chance.oneOf(stage.receptionists);
  const called = addDays(stage.today, consultation === 'missed' ? -8 : -1);
  const calls = onDay(stage, called, chance.whole(9 * 60, 16 * 60));
  yield calls;
  const patientId = await registerPatient(stage, desk, person, calls);
  const [from, to] =
    consultation === 'missed'
      ? [stage.today, stage.today]
      : [addDays(stage.today, 1), addDays(stage.today, 8)];
  const before = consultation === 'missed' ? 10 * 60 + 35 : 24 * 60;
  const wanted = { patientId, kind: 'consultation' as const, from, to, before };
  const visit = await bookSingle(stage, desk, wanted, chance, calls + 3 * MINUTE);
  if (share > 0) {
    const minute = chance.whole(8 * 60 + 10, 10 * 60 + 50);
    const fills = lastTime(stage, minute);
    yield fills;
    await fillIntake(stage, desk, { patientId, person, share }, fills);
  }
  if (visit === null || consultation !== 'missed') return;
  const misses = Date.parse(visit.startsAt) + 25 * MINUTE;
  yield misses;
  await missVisit(stage.database, desk, visit, momentOf(stage, misses));
}

/** This morning, or, where that is still to come, yesterday in the evening at home. */
function lastTime(stage: Stage, minute: number): number {
  const today = onDay(stage, stage.today, minute);
  return today <= stage.until ? today : onDay(stage, addDays(stage.today, -1), minute + 9 * 60);
}
