import type { AuditActor } from '../../audit/AuditActor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { Problem } from '../../http/problems/Problem.js';

/** What of a refusal tells what stands in a chart. */
const TELLING = ['findings', 'rules'];

/**
 * Makes a change to a plan. Where it is refused for what is known of the patient, telling so is a disclosure like
 * any other: it is written down once the change has been rolled back, or the refusal is not told.
 * @param whose a select on `$1`, the clinic, and `$2` that gives the `patient_id`
 */
export async function discloseRefusal<Reply>(
  database: Database,
  actor: AuditActor,
  whose: { text: string; id: string },
  change: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof Problem && TELLING.some((name) => error.details?.[name] !== undefined)) {
      const entry = { action: 'see', subject: 'refusal', subjectId: whose.id };
      await disclose(database, actor, entry, { text: whose.text, values: [actor.clinicId, whose.id] });
    }
    throw error;
  }
}

/** Whose plan it is. */
export const OF_PLAN = 'select patient_id from plans where clinic_id = $1 and id = $2';

/** Whose assessment it is. */
export const OF_ASSESSMENT = 'select patient_id from assessments where clinic_id = $1 and id = $2';
