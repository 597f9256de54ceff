import type { Protocol } from '@stratum/clinical';
import { type Claim, claimsOf, type FreeTime, shapeOf } from '@stratum/scheduling';
import { minutesOf } from '../../features/availability/minutesOf.js';
import type { VisitWork } from '../../features/availability/VisitWork.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { heldBy } from './heldBy.js';
import type { Stranded } from './Stranded.js';
import type { StrandsBody } from './StrandsBody.js';
import type { VisitMinutesBody } from './VisitMinutesBody.js';

type Span = Pick<Claim, 'resource' | 'role' | 'from' | 'to'>;

interface Needed {
  readonly row: BookedRow;
  readonly spans: readonly Span[];
  /** It needs time that it does not hold. */
  readonly grows: boolean;
}

/**
 * The booked visits of a protocol that would not have the time they need where they are, were its minutes others: they
 * would overlap another visit, or reach beyond hours. How many more would need more time and have it free around them.
 * @param open free time without the claims of visits
 */
export function strandedByMinutes(
  rows: readonly BookedRow[],
  works: ReadonlyMap<string, VisitWork>,
  { protocolCode, minutes }: Pick<StrandsBody, 'protocolCode' | 'minutes'>,
  open: FreeTime,
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
  const grown = needed.filter(({ grows }) => grows);
  const stranded = grown.flatMap(({ row, spans }): Stranded[] => {
    const lack = spans.find((span) => overlaps(row, span, held) || reachesOut(row, span, open));
    return lack === undefined ? [] : [{ row, missing: lack.role }];
  });
  return { stranded, growing: grown.length - stranded.length };
}

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
    return { row, spans: current, grows: false };
  }
  const protocols = work.protocols.map((one) => (one.code === code ? withMinutes(one, minutes) : one));
  const { roomKind: _, ...needs } = minutesOf({ ...work, protocols });
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
  return { row, spans, grows: !spans.every(isHeld) };
}

function withMinutes(protocol: Protocol, minutes: VisitMinutesBody): Protocol {
  const { visit } = protocol;
  const changed = {
    ...visit,
    specialistMinutes: { ...visit.specialistMinutes, value: minutes.specialistMinutes },
    roomBeforeMinutes: { ...visit.roomBeforeMinutes, value: minutes.roomBeforeMinutes },
    numbingMinutes: { ...visit.numbingMinutes, value: minutes.numbingMinutes },
    roomAfterMinutes: { ...visit.roomAfterMinutes, value: minutes.roomAfterMinutes },
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
