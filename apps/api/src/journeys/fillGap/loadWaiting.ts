import type { Actor } from '../../access/Actor.js';
import { disclose } from '../../audit/disclose.js';
import type { Database } from '../../database/Database.js';
import { loadPlan } from '../../features/plans/loadPlan.js';
import type { WaitingReply } from '../../features/waiting/WaitingReply.js';
import { stillWaits, waitingColumns, waitingWithin } from '../../features/waiting/waitingColumns.js';
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

/** Who has waited longest is looked at; further ones have a better chance by being called. */
const MOST = 40;

/** Everybody who waits and could be booked, who has waited longest first. That they were seen is written down. */
export async function loadWaiting(
  database: Database,
  actor: Actor,
  moment: Moment,
): Promise<WaitingErrand[]> {
  const rows = await disclose<{ row: WaitingReply }>(
    database,
    actor,
    { action: 'see', subject: 'waiting-list' },
    {
      text: `select ${waitingColumns} ${waitingWithin} ${stillWaits} order by e.added_at, e.id limit ${MOST}`,
      values: [actor.clinicId, moment.today],
    },
  );
  const loaded: WaitingErrand[] = [];
  for (const { row } of rows) if (row.ready) loaded.push(await load(database, actor, row, moment));
  return loaded;
}

async function load(
  database: Database,
  actor: Actor,
  entry: WaitingReply,
  moment: Moment,
): Promise<WaitingErrand> {
  const { session, patient } = entry;
  const plan = session === null ? null : await loadPlan(database, actor.clinicId, session.planId);
  const kind = entry.kind === 'session' ? ('treatment' as const) : entry.kind;
  const query = {
    ...{ patientId: patient.id, kind, protocolCode: null, deviceIds: [], plan, movedVisitId: null },
    sessionIds: session === null ? [] : [session.id],
  };
  return { entry, ...(await loadErrand(database, actor, query, moment)) };
}
