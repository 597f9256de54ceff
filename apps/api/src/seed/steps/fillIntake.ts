import { type AnswerValue, intakeFormV1, missingAnswers, questionOf } from '@stratum/clinical';
import type { Actor } from '../../access/Actor.js';
import { openIntake } from '../../features/intakes/openIntake.js';
import { saveAnswers } from '../../features/intakes/saveAnswers.js';
import { submitIntake } from '../../journeys/submitIntake/submitIntake.js';
import type { Person } from '../people/Person.js';
import { momentOf } from '../stage/momentOf.js';
import type { Stage } from '../stage/Stage.js';
import { plainAnswer } from './plainAnswer.js';

/**
 * The desk fills an intake in with a patient.
 * @param share of the questions that they get to; below 1 it stays open
 * @returns the id of the intake
 */
export async function fillIntake(
  stage: Stage,
  desk: Actor,
  { patientId, person, share = 1 }: { patientId: string; person: Person; share?: number },
  at: number,
): Promise<string> {
  const moment = momentOf(stage, at);
  return stage.database.transaction(async (tx) => {
    const { id } = await openIntake(tx, desk, patientId, at);
    const all = Object.entries(answersOf(person, moment.today));
    const given = all.slice(0, Math.ceil(all.length * share));
    await saveAnswers(tx, desk, id, Object.fromEntries(given), at);
    if (share === 1) await submitIntake(tx, desk, id, moment);
    return id;
  });
}

/** Every required question that is shown, answered. */
function answersOf(person: Person, today: string): Record<string, AnswerValue> {
  const answers: Record<string, AnswerValue> = {
    'given-name': person.given,
    'family-name': person.family,
    'birth-date': person.born,
    phone: person.phone,
    email: person.email,
    'emergency-contact': `${person.emergencyName}, ${person.emergencyPhone}`,
    language: person.language,
    signature: `${person.given} ${person.family}`,
    ...person.answers,
  };
  for (;;) {
    const missing = missingAnswers(intakeFormV1, answers);
    if (missing.length === 0) return inOrder(answers);
    for (const code of missing) {
      const question = questionOf(intakeFormV1, code);
      if (question !== undefined) answers[code] = plainAnswer(question, today);
    }
  }
}

function inOrder(answers: Record<string, AnswerValue>): Record<string, AnswerValue> {
  const order = intakeFormV1.sections.flatMap(({ questions }) => questions.map(({ code }) => code));
  const known = order.filter((code) => answers[code] !== undefined);
  return Object.fromEntries(known.map((code) => [code, answers[code] as AnswerValue]));
}
