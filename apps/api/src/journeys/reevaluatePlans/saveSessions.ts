import { isDeepStrictEqual } from 'node:util';
import type { EntityManager } from 'typeorm';
import type { StoredSession } from '../../features/plans/StoredPlan.js';
import type { Reevaluated } from './Reevaluated.js';

/** Writes the windows that are other ones now, and what each done session was done with. */
export async function saveSessions(
  tx: EntityManager,
  clinicId: string,
  taken: readonly Reevaluated[],
): Promise<void> {
  const sessions = taken.flatMap(({ before, decision }) => {
    const stored = new Map(before.sessions.map((session) => [session.id, session]));
    return decision.plan.sessions
      .filter((session) => isOther(session, stored.get(session.id)))
      .map(({ id, window, own }) => ({ id, window, protocolId: own?.protocolId ?? null }));
  });
  await tx.query(
    `update plan_sessions s set "window" = nullif(n."window", 'null'), protocol_id = n."protocolId",
       earliest_on = (n."window" ->> 'earliest')::date, ideal_on = (n."window" ->> 'ideal')::date,
       latest_on = (n."window" ->> 'latest')::date
     from jsonb_to_recordset($2::jsonb) as n (id uuid, "window" jsonb, "protocolId" uuid)
     where s.clinic_id = $1 and s.id = n.id`,
    [clinicId, JSON.stringify(sessions)],
  );
}

/** Not by text: the database gives the parts of a window in another order than the solver does. */
function isOther({ own, window }: StoredSession, stored: StoredSession | undefined): boolean {
  if (stored === undefined || own !== stored.own) return true;
  const sameDays =
    window?.ideal === stored.window?.ideal &&
    window?.earliest === stored.window?.earliest &&
    window?.latest === stored.window?.latest;
  return !sameDays || !isDeepStrictEqual(window, stored.window);
}
