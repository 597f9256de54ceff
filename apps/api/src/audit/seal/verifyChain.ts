import type { Database } from '../../database/Database.js';
import type { ChainReport, WrongRow } from './ChainReport.js';
import { type SealableEvent, sealableColumns } from './SealableEvent.js';
import { beginning, sealOf } from './sealOf.js';

const PIECE = 5_000;

type Row = SealableEvent & { position: number; digest: string; eventId: string };

const ROWS = /* sql */ `
  select s.position, s.digest, s.event_id as "eventId", ${sealableColumns}
  from audit_seals s left join audit_events e on e.clinic_id = s.clinic_id and e.id = s.event_id
  where s.clinic_id = $1 and s.position > $2 order by s.position limit ${PIECE}`;

const UNSEALED = /* sql */ `
  select count(*)::integer as events from audit_events e where e.clinic_id = $1
    and not exists (select from audit_seals s where s.clinic_id = e.clinic_id and s.event_id = e.id)`;

/**
 * Computes every seal of a clinic again.
 * @param known a head that was noted earlier; the chain must still pass through it
 */
export async function verifyChain(
  database: Database,
  clinicId: string,
  known: { position: number; digest: string } | null = null,
): Promise<ChainReport> {
  let position = 0;
  let digest = beginning;
  let wrong: WrongRow | null = null;
  for (let rows = await piece(database, clinicId, 0); rows.length > 0 && wrong === null; ) {
    for (const row of rows) {
      wrong ??= wrongIn(row, position, digest, known);
      if (wrong !== null) break;
      position = row.position;
      digest = row.digest;
    }
    rows = wrong === null ? await piece(database, clinicId, position) : [];
  }
  if (wrong === null && known !== null && known.position > position) {
    wrong = { position: position + 1, eventId: null, what: 'seal-missing' };
  }
  const [open] = await database.read<{ events: number }>(UNSEALED, [clinicId]);
  return {
    sealed: position,
    unsealed: open?.events ?? 0,
    head: position > 0 ? { position, digest } : null,
    wrong,
  };
}

function piece(database: Database, clinicId: string, after: number): Promise<Row[]> {
  return database.read<Row>(ROWS, [clinicId, after]);
}

function wrongIn(
  row: Row,
  position: number,
  previous: string,
  known: { position: number; digest: string } | null,
): WrongRow | null {
  const { position: at, digest, eventId, ...event } = row;
  if (at !== position + 1) return { position: position + 1, eventId: null, what: 'seal-missing' };
  if (event.id === null) return { position: at, eventId, what: 'missing' };
  const unlikeKnown = known?.position === at && known.digest !== digest;
  if (sealOf(previous, event) !== digest || unlikeKnown) return { position: at, eventId, what: 'changed' };
  return null;
}
