import type { EntityManager } from 'typeorm';
import { jsonLines } from '../../database/jsonLines.js';
import type { StoredSession } from '../../features/plans/StoredPlan.js';
import type { Reevaluated } from './Reevaluated.js';

/** Writes the windows that are other ones now, and what each done session was done with. */
export async function saveSessions(
  tx: EntityManager,
  clinicId: string,
  taken: readonly Reevaluated[],
): Promise<void> {
  const pairs = taken.flatMap(({ before, decision }) => {
    const stored = new Map(before.sessions.map((session) => [session.id, session]));
    return decision.plan.sessions.map((now) => ({ now, before: stored.get(now.id) }));
  });
  await saveWindows(
    tx,
    clinicId,
    pairs.filter(({ now, before }) => now.window !== before?.window).map(({ now }) => now),
  );
  const own = pairs.filter(({ now, before }) => now.own !== before?.own).map(({ now }) => now);
  if (own.length === 0) return;
  await tx.query(
    `update plan_sessions s set protocol_id = n.protocol_id
     from unnest($2::uuid[], $3::uuid[]) as n (id, protocol_id) where s.clinic_id = $1 and s.id = n.id`,
    [clinicId, own.map(({ id }) => id), own.map((session) => session.own?.protocolId ?? null)],
  );
}

/**
 * Those that were reckoned anew. What they were is not read for it, only compared: a window whose days and reasons
 * are the same is not written.
 */
async function saveWindows(
  tx: EntityManager,
  clinicId: string,
  sessions: readonly StoredSession[],
): Promise<void> {
  if (sessions.length === 0) return;
  const windows = sessions.map(({ window }) => window);
  await tx.query(
    `update plan_sessions s
     set "window" = n."window"::jsonb, earliest_on = n.earliest, ideal_on = n.ideal, latest_on = n.latest
     from unnest($2::uuid[], string_to_array($3, E'\\n', ''), $4::date[], $5::date[], $6::date[])
       as n (id, "window", earliest, ideal, latest)
     where s.clinic_id = $1 and s.id = n.id
       and (s.ideal_on is distinct from n.ideal or s."window" is distinct from n."window"::jsonb)`,
    [
      clinicId,
      sessions.map(({ id }) => id),
      jsonLines(windows),
      windows.map((window) => window?.earliest ?? null),
      windows.map((window) => window?.ideal ?? null),
      windows.map((window) => window?.latest ?? null),
    ],
  );
}
