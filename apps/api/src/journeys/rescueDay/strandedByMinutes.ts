import type { Protocol } from '@stratum/clinical';
import { type Claim, claimsOf, type FreeTime, shapeOf } from '@stratum/scheduling';
import { minutesOf } from '../../features/availability/minutesOf.js';
import type { Staffing } from '../../features/availability/Staffing.js';
import type { VisitWork } from '../../features/availability/VisitWork.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { heldBy } from './heldBy.js';
import { isUnsuited } from './isUnsuited.js';
import type { Stranded } from './Stranded.js';
import type { StrandsBody } from './StrandsBody.js';
import type { VisitMinutesBody } from './VisitMinutesBody.js';

type Span = Pick<Claim, 'resource' | 'role' | 'from' | 'to'>;

interface Needed {
  readonly row: BookedRow;
  readonly spans: readonly Span[];
  /** It needs time that it does not hold. */
  readonly grows: boolean;
  /** What it would need by then; null where nothing of it changes. */
  readonly changed: VisitWork | null;
}

/**
 * The booked visits of a protocol that would not have the time they need where they are, were its minutes others: they
 * would overlap another visit, or reach beyond hours; and those in a room that would not do any more. How many more would
 * need more time and have it free around them.
 * @param open free time without the claims of visits
 */
export function strandedByMinutes(
  rows: readonly BookedRow[],
  works: ReadonlyMap<string, VisitWork>,
  { protocolCode, minutes }: Pick<StrandsBody, 'protocolCode' | 'minutes'>,
  { open, staffing }: { readonly open: FreeTime; readonly staffing: Staffing },
): { stranded: readonly Stranded[]; growing: number } {
  const needed = rows
    .filter(({ urgent }) => !urgent)
    .map((row) => neededBy(row, works.get(row.id), protocolCode ?? '', minutes as VisitMinutesBody));
  const held = new Map<string, { readonly id: string; readonly span: Span }[]>();
  for (const { row, spans } of needed) {
    for (const span of spans) {
      held.set(span.resource, [...(held.get(span.resource) ?? []), { id: row.id, span }]);
    }
  }
  const unsuited = needed.filter(({ row, changed }) =>
    isUnsuitedNow(row, works.get(row.id), changed, staffing),
  );
  const grown = needed.filter((one) => one.grows && !unsuited.includes(one));
  const stranded = grown.flatMap(({ row, spans }): Stranded[] => {
    const lack = spans.find((span) => overlaps(row, span, held) || reachesOut(row, span, open));
    return lack === undefined ? [] : [{ row, missing: lack.role }];
  });
  const elsewhere = unsuited.map(({ row }): Stranded => ({ row, missing: 'room-kind' }));
  const all = [...stranded, ...elsewhere].sort((a, b) => a.row.startsAt.getTime() - b.row.startsAt.getTime());
  return { stranded: all, growing: grown.length - stranded.length };
}

/** Its room would not do any more; one that does not do already is no matter of this change. */
const isUnsuitedNow = (
  row: BookedRow,
  work: VisitWork | undefined,
  changed: VisitWork | null,
  staffing: Staffing,
): boolean => changed !== null && isUnsuited(row, changed, staffing) && !isUnsuited(row, work, staffing);

function neededBy(
  row: BookedRow,
  work: VisitWork | undefined,
  code: string,
  minutes: VisitMinutesBody,
): Needed {
  const current = row.claims.map(({ resourceId, role, during: [from, to] }) => {
    return { resource: resourceId, role, from, to };
  });
  if (work?.kind !== 'treatment' || !work.protocols.some((one) => one.code === code)) {
    return { row, spans: current, grows: false, changed: null };
  }
  const protocols = work.protocols.map((one) => (one.code === code ? withMinutes(one, minutes) : one));
  const changed = { ...work, protocols };
  const { roomKind: _, ...needs } = minutesOf(changed);
  const [specialist = ''] = heldBy(row, 'specialist');
  const [room = ''] = heldBy(row, 'room');
  const devices = heldBy(row, 'device');
  const shape = shapeOf({
    ...{ ...needs, specialists: [specialist], rooms: [room] },
    ...{ devices: devices.map((id) => [id]), patientId: row.patientId },
  });
  const start = row.startsAt.getTime() / 60_000;
  const spans: readonly Span[] = claimsOf(shape, { start, specialist, room, devices });
  const isHeld = (span: Span) =>
    current.some(
      ({ resource, role, from, to }) =>
        resource === span.resource && role === span.role && from <= span.from && to >= span.to,
    );
  return { row, spans, grows: !spans.every(isHeld), changed };
}

function withMinutes(protocol: Protocol, minutes: VisitMinutesBody): Protocol {
  const { visit } = protocol;
  const changed = {
    ...visit,
    specialistMinutes: { ...visit.specialistMinutes, value: minutes.specialistMinutes },
    roomBeforeMinutes: { ...visit.roomBeforeMinutes, value: minutes.roomBeforeMinutes },
    numbingMinutes: { ...visit.numbingMinutes, value: minutes.numbingMinutes },
    roomAfterMinutes: { ...visit.roomAfterMinutes, value: minutes.roomAfterMinutes },
    roomKind: minutes.roomKind ?? visit.roomKind,
  };
  return { ...protocol, visit: changed };
}

const overlaps = (
  { id }: BookedRow,
  span: Span,
  held: ReadonlyMap<string, readonly { readonly id: string; readonly span: Span }[]>,
) =>
  (held.get(span.resource) ?? []).some(
    (other) => other.id !== id && other.span.from < span.to && span.from < other.span.to,
  );

/** Beyond hours, absences and closures, where it lies within them as it is booked. */
function reachesOut(row: BookedRow, span: Span, open: FreeTime): boolean {
  const covers = (from: number, to: number) =>
    (open[span.resource] ?? []).some(([start, end]) => start <= from && to <= end);
  const now = row.claims.find(({ resourceId }) => resourceId === span.resource);
  const isInside = now === undefined || covers(now.during[0], now.during[1]);
  return isInside && !covers(span.from, span.to);
}
