import type { AuditActor } from '../../audit/AuditActor.js';
import { disclose } from '../../audit/disclose.js';
import { Database } from '../../database/Database.js';
import type { Reader } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';
import type { PlanPage } from './PlanPage.js';
import { planPageStatement } from './planPageStatement.js';
import { unpackConstraints } from './unpackConstraints.js';

/**
 * Everything that the page of a plan shows. On the pool it is written down that it was seen; in a transaction
 * it is the reply to a change, which is what the audit tells about.
 * @throws Problem 404 `not_found`
 */
export async function loadPlanPage(reader: Reader, actor: AuditActor, planId: string): Promise<PlanPage> {
  const values = [actor.clinicId, planId];
  const entry = { action: 'see', subject: 'plan', subjectId: planId };
  const [page] =
    reader instanceof Database
      ? await disclose<PlanPage>(reader, actor, entry, { text: planPageStatement, values })
      : ((await reader.query(planPageStatement, values)) as PlanPage[]);
  if (page === undefined) throw notFound('plan');
  return { ...page, constraints: unpackConstraints(page.constraints) };
}
