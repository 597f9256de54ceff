import { dayFromNumber, dayNumber } from '@stratum/calendar';
import type { Claim } from '../Claim.js';
import type { Distance } from '../Distance.js';
import { bestOn } from '../openings/bestOn.js';
import { startsOf } from '../openings/startsOf.js';
import type { Unplaced, UnplacedCode } from '../SeriesProposal.js';
import type { SeriesRequest, SeriesSession } from '../SeriesRequest.js';
import type { ResourceRole, VisitShape } from '../VisitShape.js';
import { daysOf, fitsBeside, lastDayOf } from './daysOf.js';
import type { Others } from './nearestOpenings.js';
import type { SeriesCalendar } from './Series.js';

type Reason = Unplaced['reason'];

const CODE_OF: Readonly<Record<ResourceRole, UnplacedCode>> = {
  patient: 'patient-busy',
  device: 'no-device',
  room: 'no-room',
  specialist: 'no-specialist-hours',
};

/** The first thing that keeps a session from its window: days, then distances, then each resource, then all together. */
export function whyUnplaced(
  session: SeriesSession,
  request: SeriesRequest,
  calendar: SeriesCalendar,
  distances: readonly Distance[],
  others: Others,
): Reason {
  const last = lastDayOf(session, calendar, request);
  const window = daysOf(session, calendar).filter((day) => day <= last);
  if (window.length === 0) return { code: 'no-days-in-window', params: { earliest: session.earliest } };
  const placed = new Map([...others.days].map(([id, day]) => [id, dayNumber(day)]));
  const days = window.filter((day) => fitsBeside(session.id, day, distances, placed));
  if (days.length === 0) return tooClose(session.id, window, distances, placed);
  return { code: missingResource(session, request, calendar, days, others), params: {} };
}

/** Names the distance that leaves the fewest days. */
function tooClose(
  id: string,
  window: readonly number[],
  distances: readonly Distance[],
  placed: ReadonlyMap<string, number>,
): Reason {
  const left = (distance: Distance) => window.filter((day) => fitsBeside(id, day, [distance], placed)).length;
  const tight = distances
    .filter(({ a, b }) => (a === id && placed.has(b)) || (b === id && placed.has(a)))
    .sort((x, y) => left(x) - left(y))[0] as Distance;
  const [other, atLeast] =
    tight.b === id ? [tight.a, tight.ifAFirst] : [tight.b, tight.ifBFirst ?? tight.ifAFirst];
  const params = { session: other, atLeast, day: dayFromNumber(placed.get(other) as number) };
  const { rule } = tight;
  return { code: 'hard-gap', params: rule === undefined ? params : { ...params, rule: rule.code } };
}

/** The role that has no time at all on these days, else the one without which the rest would fit. */
function missingResource(
  { shape, specialistLocked }: SeriesSession,
  request: SeriesRequest,
  calendar: SeriesCalendar,
  days: readonly number[],
  { claims }: Others,
): UnplacedCode {
  const parts = shape.parts.map((part) => {
    const isLocked = part.role === 'specialist' && specialistLocked != null;
    return isLocked ? { ...part, candidates: part.candidates.filter((id) => id === specialistLocked) } : part;
  });
  if (parts.some(({ role, candidates }) => role === 'specialist' && candidates.length === 0))
    return 'unqualified';
  const fits = (isAsked: (role: ResourceRole) => boolean) =>
    hasOpening(
      { ...shape, parts: parts.filter(({ role }) => isAsked(role)) },
      request,
      calendar,
      days,
      claims,
    );
  const roles = ['specialist', 'patient', 'room', 'device'] as const;
  const without = roles.find((role) => !fits((one) => one === role));
  if (without !== undefined) return CODE_OF[without];
  if (fits(() => true)) return 'not-together';
  const tight = roles.toReversed().find((role) => fits((one) => one !== role));
  return tight === undefined ? 'no-opening-in-window' : CODE_OF[tight];
}

function hasOpening(
  shape: VisitShape,
  request: SeriesRequest,
  calendar: SeriesCalendar,
  days: readonly number[],
  taken: readonly Claim[],
): boolean {
  const starts = startsOf(shape, request.free);
  return days.some((day) =>
    [...starts.bySpecialist.keys()].some(
      (specialist) => bestOn(starts, specialist, calendar.dayAt(day), request, taken) !== null,
    ),
  );
}
