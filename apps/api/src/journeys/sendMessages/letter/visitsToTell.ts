import type { MessageToSend, VisitInMessage } from './MessageToSend.js';

const STANDS = ['booked', 'confirmed', 'arrived'];

/**
 * The visits that are still worth a message: ahead, and as it was written for them. What was moved since has a message
 * of its own. A visit that falls away is named by the time that the patient knows.
 * @param now milliseconds since 1970
 */
export function visitsToTell(
  { kind, visits }: Pick<MessageToSend, 'kind' | 'visits'>,
  now: number,
): readonly VisitInMessage[] {
  const isAhead = ({ startsAt }: VisitInMessage) => Date.parse(startsAt) > now;
  if (kind === 'cancellation') {
    return visits
      .filter(({ state }) => !STANDS.includes(state))
      .map(asKnown)
      .filter(isAhead);
  }
  return visits.filter(
    (visit) =>
      isAhead(visit) &&
      STANDS.includes(visit.state) &&
      visit.tells !== null &&
      Date.parse(visit.tells.startsAt) === Date.parse(visit.startsAt),
  );
}

function asKnown(visit: VisitInMessage): VisitInMessage {
  if (visit.knew === null) return visit;
  const lasts = Date.parse(visit.endsAt) - Date.parse(visit.startsAt);
  const startsAt = visit.knew.startsAt;
  return { ...visit, startsAt, endsAt: new Date(Date.parse(startsAt) + lasts).toISOString() };
}
