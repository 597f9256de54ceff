import type { EntityManager } from 'typeorm';
import { jsonLines } from '../../database/jsonLines.js';
import type { StoredSession } from '../../features/plans/StoredPlan.js';
import { storedWindow } from '../../features/plans/storedWindow.js';
import type { Reevaluated } from './Reevaluated.js';

/** Writes the windows that are other ones now, and what each done session was done with. */
export async function saveSessions(
  tx: EntityManager,
  clinicId: string,
  taken: readonly Reevaluated[],
): Promise<void> {
  const pairs = taken.flatMap(pairsOf);
  await saveWindows(
    tx,
    clinicId,
    pairs.filter(isToBeWritten).map(({ now }) => now),
  );
  const own = pairs.filter(({ now, before }) => now.own !== before?.own).map(({ now }) => now);
  if (own.length === 0) return;
  await tx.query(
    `update plan_sessions s set protocol_id = n.protocol_id
     from unnest($2::uuid[], $3::uuid[]) as n (id, protocol_id) where s.clinic_id = $1 and s.id = n.id`,
    [clinicId, own.map(({ id }) => id), own.map((session) => session.own?.protocolId ?? null)],
  );
}

interface Pair {
  readonly now: StoredSession;
  readonly before: StoredSession | undefined;
  readonly hasMoved: boolean;
}

function pairsOf({ before, decision }: Reevaluated): readonly Pair[] {
  const stored = new Map(before.sessions.map((session) => [session.id, session]));
  const moved = new Set(decision.changes.map(({ session }) => session));
  return decision.plan.sessions.map((now) => {
    return { now, before: stored.get(now.id), hasMoved: moved.has(now.id) };
  });
}

/** Windows that were reckoned anew and have other days; of what is booked the reasons count as well. */
function isToBeWritten({ now: { state, window }, before, hasMoved }: Pair): boolean {
  const then = before?.window;
  if (window === then) return false;
  if (hasMoved || state === 'booked') return true;
  return (
    window?.earliest !== then?.earliest || window?.ideal !== then?.ideal || window?.latest !== then?.latest
  );
}

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
     where s.clinic_id = $1 and s.id = n.id`,
    [
      clinicId,
      sessions.map(({ id }) => id),
      jsonLines(sessions.map(storedWindow)),
      windows.map((window) => window?.earliest ?? null),
      windows.map((window) => window?.ideal ?? null),
      windows.map((window) => window?.latest ?? null),
    ],
  );
}
