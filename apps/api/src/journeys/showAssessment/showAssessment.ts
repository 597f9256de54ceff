import { ageOn, type Day } from '@stratum/calendar';
import type { Actor } from '../../access/Actor.js';
import type { Reader } from '../../database/rowsOf.js';
import type { AssessmentReply } from '../../features/assessments/AssessmentReply.js';
import { changesSince } from '../../features/assessments/changesSince.js';
import { citedIn } from '../../features/assessments/citedIn.js';
import { loadAssessmentPage } from '../../features/assessments/loadAssessmentPage.js';
import { missingOf } from '../../features/assessments/missingOf.js';
import { whoSaid } from '../../features/assessments/whoSaid.js';
import { loadRulebook } from '../../features/protocols/loadRulebook.js';
import { evaluateIntake } from './evaluateIntake.js';

/**
 * An assessment with everything that its screen shows. A draft is evaluated with what is known today, so that
 * nobody signs what they have not seen; a signed one is as it was signed.
 * @throws Problem 404 `not_found`
 */
export async function showAssessment(
  reader: Reader,
  actor: Actor,
  id: string,
  today: Day,
): Promise<AssessmentReply> {
  const page = await loadAssessmentPage(reader, actor, id);
  const evaluated =
    page.state === 'signed' ? page : await evaluateIntake(reader, actor.clinicId, page, today);
  const { input, advice } = evaluated;
  const rulebook = await loadRulebook(reader, actor.clinicId, evaluated.rulebookId);
  const { version, state, patient, intakeId, form, answers, examination, previous } = page;
  return {
    id,
    version,
    status: state,
    patient: { ...patient, age: ageOn(patient.born, input.today) },
    intakeId,
    onDay: input.today,
    form,
    answers,
    examination,
    known: {
      phototype: input.phototype,
      concerns: [...input.concerns],
      facts: input.facts,
      saidBy: whoSaid(input, page),
    },
    missing: [...missingOf(advice, form)],
    changesSinceLast: previous === null ? [] : [...changesSince(previous.input, input)],
    lastOn: previous?.onDay ?? null,
    advice: advice as unknown as AssessmentReply['advice'],
    citations: citedIn(advice, rulebook),
    signedBy: page.signedBy,
    signedAt: page.signedAt,
  };
}
