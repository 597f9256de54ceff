import type { Catalogue, Protocol } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { VisitWork } from '../../features/availability/VisitWork.js';
import { loadCatalogue } from '../../features/protocols/loadCatalogue.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { heldBy } from './heldBy.js';

interface Carried {
  readonly id: string;
  readonly extra: number;
  /** Of its sessions, in order. */
  readonly sessions: readonly { readonly code: string; readonly kind: string }[];
}

const STATEMENT = /* sql */ `
  select v.id, v.extra_minutes as extra, coalesce((
    select json_agg(json_build_object('code', p.code, 'kind', s.kind) order by c."position", s.ordinal)
    from visit_sessions vs
      join plan_sessions s on s.clinic_id = vs.clinic_id and s.id = vs.session_id
      join courses c on c.clinic_id = s.clinic_id and c.id = s.course_id
      join protocols p on p.clinic_id = c.clinic_id and p.id = c.protocol_id
    where vs.clinic_id = v.clinic_id and vs.visit_id = v.id and vs.live), '[]') as sessions
  from visits v where v.clinic_id = $1 and v.id = any($2::uuid[])`;

/** What is to be done in each of some booked visits, by what counts today; what is offered no longer is left out. */
export async function loadWorks(
  reader: Reader,
  clinicId: string,
  rows: readonly BookedRow[],
): Promise<ReadonlyMap<string, VisitWork>> {
  if (rows.length === 0) return new Map();
  const { catalogue } = await loadCatalogue(reader, clinicId);
  const carried = await rowsOf<Carried>(reader, STATEMENT, [clinicId, rows.map(({ id }) => id)]);
  const known = new Map(carried.map((one) => [one.id, one]));
  return new Map(
    rows.flatMap((row) => {
      const work = workOf(row, known.get(row.id), catalogue);
      return work === null ? [] : [[row.id, work]];
    }),
  );
}

function workOf(row: BookedRow, carried: Carried | undefined, catalogue: Catalogue): VisitWork | null {
  const { sessions = [], extra = 0 } = carried ?? {};
  const treated = sessions.filter(({ kind }) => kind !== 'review');
  const codes = (treated.length > 0 ? treated : sessions).map(({ code }) => code);
  const wanted = sessions.length > 0 ? codes : row.protocolCode === null ? [] : [row.protocolCode];
  const protocols = wanted.flatMap((code): Protocol[] =>
    catalogue.protocols.filter((one) => one.code === code),
  );
  const kind = sessions.length === 0 ? row.kind : treated.length > 0 ? 'treatment' : 'review';
  if (protocols.length < wanted.length || (kind === 'treatment' && protocols.length === 0)) return null;
  const { visitKinds } = catalogue.rulebook;
  return { kind, protocols, visitKinds, deviceIds: heldBy(row, 'device'), extraMinutes: extra };
}
