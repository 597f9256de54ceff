import { addDays, type Day, dayAt } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import { onDay } from '../stage/onDay.js';
import { openDay } from '../stage/openDay.js';
import type { Stage } from '../stage/Stage.js';
import { assess } from '../steps/assess.js';
import { bookSingle } from '../steps/bookSingle.js';
import { fillIntake } from '../steps/fillIntake.js';
import { registerPatient } from '../steps/registerPatient.js';
import { attend } from './attend.js';
import type { Lead, Part } from './Story.js';

const MINUTE = 60_000;

/** Who was assessed, by whom and until when. */
export interface Consulted {
  readonly patientId: string;
  readonly specialist: Actor;
  readonly assessment: AssessmentReply;
  readonly at: number;
}

export interface FirstContact {
  /** The day on which the patient calls. */
  readonly calls: Day;
  /** Days until the consultation at the latest; it is looked for on the last of them first when `on` is given. */
  readonly within?: number;
  readonly on?: Day;
  readonly specialistIds?: readonly string[];
}

/**
 * From the first call to the signed assessment: registered, a consultation booked, the intake filled in at the
 * desk, examined and signed.
 * @returns null when no consultation could be booked
 */
export async function* comeToConsultation(
  stage: Stage,
  { person, chance }: Lead,
  { calls, within = 12, on, specialistIds = [] }: FirstContact,
): Part<Consulted | null> {
  const desk = chance.oneOf(stage.receptionists);
  const called = onDay(stage, openDay(stage, calls), chance.whole(9 * 60, 13 * 60));
  yield called;
  const patientId = await registerPatient(stage, desk, person, called);
  const from = on ?? addDays(dayAt(called, stage.zone), 1);
  const to = on ?? addDays(from, within);
  const wanted = { patientId, kind: 'consultation' as const, from, to, specialistIds };
  const visit = await bookSingle(stage, desk, wanted, chance, called + 4 * MINUTE);
  if (visit === null) return null;
  const fills = Math.max(called + 10 * MINUTE, Date.parse(visit.startsAt) - chance.whole(17, 30) * MINUTE);
  yield fills;
  const intakeId = await fillIntake(stage, desk, { patientId, person }, fills);
  let consulted: Consulted | null = null;
  const inside = async (specialist: Actor, at: number) => {
    const assessment = await assess(stage, specialist, { intakeId, person }, at);
    consulted = { patientId, specialist, assessment, at };
  };
  const { at } = yield* attend(stage, visit, chance, { inside });
  return consulted === null ? null : { ...(consulted as Consulted), at };
}
