import type { AuditActor } from '../../audit/AuditActor.js';
import { disclose } from '../../audit/disclose.js';
import { Database } from '../../database/Database.js';
import type { Reader } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { AssessmentPage } from './AssessmentPage.js';
import { assessmentPageStatement } from './assessmentPageStatement.js';

/**
 * Everything that the screen of an assessment shows. On the pool it is written down that it was seen; in a
 * transaction it is the reply to a change, which is what the audit tells about.
 * @throws Problem 404 `not_found`
 */
export async function loadAssessmentPage(
  reader: Reader,
  actor: AuditActor,
  id: string,
): Promise<AssessmentPage> {
  const values = [actor.clinicId, id];
  const entry = { action: 'see', subject: 'assessment', subjectId: id };
  const [page] =
    reader instanceof Database
      ? await disclose<AssessmentPage>(reader, actor, entry, { text: assessmentPageStatement, values })
      : ((await reader.query(assessmentPageStatement, values)) as AssessmentPage[]);
  if (page === undefined) throw notFound('assessment');
  return page;
}
