import type { Protocol, Rulebook } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { protocolIdsOf } from '../../features/plans/protocolIdsOf.js';
import type { StoredPlan } from '../../features/plans/StoredPlan.js';
import { loadDefinitions } from '../../features/protocols/loadDefinitions.js';
import { loadSignedVersions } from '../../features/protocols/loadSignedVersions.js';
import type { VersionsOfPlan } from './VersionsOfPlan.js';

/** The versions of all of the plans, and what is being treated with them now, are read at once. */
export async function loadVersions(
  reader: Reader,
  clinicId: string,
  plans: readonly StoredPlan[],
): Promise<(plan: StoredPlan) => VersionsOfPlan> {
  const signed = await loadSignedVersions(reader, clinicId);
  const ids = [...new Set(plans.flatMap(protocolIdsOf))];
  const protocols = await loadDefinitions<Protocol>(reader, 'protocols', clinicId, ids);
  const books = [...new Set(plans.map(({ rulebookId }) => rulebookId))];
  const rulebooks = await loadDefinitions<Rulebook>(reader, 'rulebooks', clinicId, books);
  const inRoom = await sessionsInRoom(reader, clinicId, plans);
  return ({ rulebookId }) => ({
    ...{ protocols, signed, inRoom },
    rulebook: rulebooks.get(rulebookId) as Rulebook,
  });
}

async function sessionsInRoom(
  reader: Reader,
  clinicId: string,
  plans: readonly StoredPlan[],
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf<{ id: string }>(
    reader,
    `select vs.session_id as id from visits v
       join visit_sessions vs on vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live
     where v.clinic_id = $1 and v.plan_id = any($2) and v.state = 'in-room'`,
    [clinicId, plans.map(({ id }) => id)],
  );
  return new Set(rows.map(({ id }) => id));
}
