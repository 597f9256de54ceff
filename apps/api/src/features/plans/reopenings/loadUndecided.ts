import type { EntityManager } from 'typeorm';
import { utc } from '../../../database/utc.js';
import { notFound } from '../../../http/problems/notFound.js';
import { wrongState } from '../../../http/problems/wrongState.js';
import type { News } from './News.js';

/** What waits for a decision. */
export interface UndecidedReopening {
  readonly id: string;
  readonly news: readonly News[];
  /** As text that sorts by time. */
  readonly openedAt: string;
}

/**
 * Reopenings of a locked plan that are to be decided on.
 * @throws Problem 404, 409 `wrong_state` when one of them is decided already
 */
export async function loadUndecided(
  tx: EntityManager,
  clinicId: string,
  planId: string,
  ids: readonly string[],
): Promise<readonly UndecidedReopening[]> {
  const rows: (UndecidedReopening & { decision: string | null })[] = await tx.query(
    `select o.id, o.news, o.decision, ${utc('o.opened_at')} as "openedAt" from plan_reopenings o
     where o.clinic_id = $1 and o.plan_id = $2 and o.id = any($3) order by o.id`,
    [clinicId, planId, ids],
  );
  if (rows.length < new Set(ids).size) throw notFound('reopening');
  const decided = rows.find(({ decision }) => decision !== null);
  if (decided !== undefined) throw wrongState('reopening', decided.decision as string, 'decide');
  return rows;
}
