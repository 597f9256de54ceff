import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { WaitingReply } from '../../features/waiting/WaitingReply.js';
import { waitingColumns, waitingWithin } from '../../features/waiting/waitingColumns.js';
import type { Errand } from '../findOpenings/Errand.js';
import { loadErrand } from '../findOpenings/loadErrand.js';
import type { Moment } from '../findOpenings/Moment.js';
import type { Situation } from '../findOpenings/Situation.js';

/** Somebody who waits, and everything that decides on which days the visit may be. */
export interface WaitingErrand {
  readonly entry: WaitingReply;
  readonly errand: Errand;
  readonly situation: Situation;
}

/**
 * Some of those who wait, with everything that decides about them. That they were seen is written down.
 * @param ids of entries; the same order comes back
 */
export async function loadWaiting(
  database: Database,
  actor: Actor,
  ids: readonly string[],
  moment: Moment,
): Promise<WaitingErrand[]> {
  const rows = await disclose<{ row: WaitingReply }>(
    database,
    actor,
    { action: 'see', subject: 'waiting-list' },
    {
      text: `select ${waitingColumns} ${waitingWithin} and e.id = any($3)`,
      values: [actor.clinicId, moment.today, ids],
    },
  );
  const found = new Map(rows.map(({ row }) => [row.id, row]));
  const entries = ids.flatMap((id) => found.get(id) ?? []);
  return Promise.all(entries.map((entry) => load(database, actor, entry, moment)));
}

async function load(
  database: Database,
  actor: Actor,
  entry: WaitingReply,
  moment: Moment,
): Promise<WaitingErrand> {
  const { session, patient, visit } = entry;
  const held = visit === null ? [] : await heldDevices(database, actor.clinicId, visit.id);
  const plan = session === null ? null : await loadPlan(database, actor.clinicId, session.planId);
  const kind = entry.kind === 'session' ? ('treatment' as const) : entry.kind;
  // A visit moves whole, with every session that it carries.
  const carried = plan?.sessions.filter(({ visitId }) => visit !== null && visitId === visit.id) ?? [];
  const sessionIds = carried.length > 0 ? carried.map(({ id }) => id) : session === null ? [] : [session.id];
  const query = {
    ...{
      patientId: patient.id,
      kind,
      protocolCode: entry.protocolCode,
      deviceIds: held,
      plan,
      movedVisitId: visit?.id ?? null,
    },
    sessionIds,
  };
  return { entry, ...(await loadErrand(database, actor, query, moment)) };
}

/** Devices that a visit is booked with: it moves with them. */
async function heldDevices(database: Database, clinicId: string, visitId: string): Promise<string[]> {
  const rows = await database.read<{ id: string }>(
    `select resource_id as id from claims where clinic_id = $1 and visit_id = $2 and role = 'device'`,
    [clinicId, visitId],
  );
  return rows.map(({ id }) => id);
}
