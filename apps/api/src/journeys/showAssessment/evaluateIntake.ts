import type { Day } from '@stratum/calendar';
import { type Advice, advise } from '@stratum/clinical';
import type { Reader } from '../../database/rowsOf.js';
import type { AssessedInput } from '../../features/assessments/AssessedInput.js';
import { loadKnown } from '../../features/facts/loadKnown.js';
import { loadRules } from '../../features/protocols/loadRules.js';

/** What follows from an intake and everything else that is known of its patient. */
export interface Evaluation {
  readonly input: AssessedInput;
  readonly advice: Advice;
  readonly rulebookId: string;
}

/**
 * Evaluates an intake as of a day, with the current rules of the clinic.
 * @throws Problem 404 `not_found`
 */
export async function evaluateIntake(
  reader: Reader,
  clinicId: string,
  intake: { patientId: string; intakeId: string },
  today: Day,
): Promise<Evaluation> {
  const { known, saidBy } = await loadKnown(reader, clinicId, intake.patientId, today, intake.intakeId);
  const { catalogue, policy, rulebookId } = await loadRules(reader, clinicId);
  const input = { ...known, saidBy };
  return { input, advice: advise(known, catalogue, policy), rulebookId };
}
