import type { Actor } from '../../access/Actor.js';
import type { Permission } from '../../access/permissions.js';
import type { ChangeKind } from '../../database/changes/ChangeNotice.js';
import type { ChangeFeed } from './ChangeFeed.js';
import type { ChangesReply } from './ChangesReply.js';

/** Who may not read a kind of record does not hear of it either. */
const READING: Readonly<Record<ChangeKind, Permission>> = {
  visit: 'visits.read',
  plan: 'plans.read',
  patient: 'patients.read',
  intake: 'intakes.list',
  assessment: 'chart.read',
  clinic: 'clinic.read',
  rules: 'protocols.read',
  call: 'calls.take',
};

/** What the clinic of an actor changed since a cursor, as far as the actor may read it. */
export function tellChanges(
  feed: ChangeFeed,
  { clinicId, permissions }: Pick<Actor, 'clinicId' | 'permissions'>,
  cursor: string | null,
): ChangesReply {
  const since = feed.since(clinicId, cursor);
  return {
    cursor: since.cursor,
    lookAgain: since.lookAgain,
    changes: since.changes
      .filter(({ kind }) => permissions.has(READING[kind]))
      .map(({ kind, id, by, name, requestId }) => ({ kind, id, by, name, requestId })),
  };
}
