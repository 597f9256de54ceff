import { createHash } from 'node:crypto';
import { dayAt, minuteOfDayAt } from '@stratum/calendar';
import ical, { ICalEventBusyStatus, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { OpenFeed } from './findFeed.js';
import type { Busy } from './loadBusy.js';

const WORDS = {
  en: { visit: 'Visit', away: 'Away', unusable: 'Not usable', closed: 'Closed' },
  de: { visit: 'Termin', away: 'Abwesend', unusable: 'Gesperrt', closed: 'Geschlossen' },
} as const;

/** How often calendar programs are asked to look again, in seconds. */
const EVERY = 900;

/**
 * The calendar of a person or a room (RFC 5545): times, the word for a visit, and the room or the specialist. Times are
 * in UTC, which every calendar shows in the zone of its reader; whole days are days, wherever they are read. The same
 * times make the same text, so that it can be compared.
 */
export function writeFeed(feed: OpenFeed, busy: readonly Busy[]): string {
  const language = feed.clinic.language.toLowerCase().startsWith('de') ? 'de' : 'en';
  const calendar = ical({
    prodId: { company: 'Stratum', product: 'Desk', language: language.toUpperCase() },
    name: `${feed.name}, ${feed.clinic.name}`,
    ttl: EVERY,
  });
  for (const one of busy) {
    calendar.createEvent({
      id: `${uidOf(feed, one)}@stratum`,
      sequence: one.version,
      stamp: new Date(one.changedAt),
      lastModified: new Date(one.changedAt),
      ...timesOf(one, feed.clinic.timeZone),
      summary: WORDS[language][one.kind === 'away' && feed.kind === 'room' ? 'unusable' : one.kind],
      ...(one.beside === null ? {} : { location: one.beside }),
      status: ICalEventStatus.CONFIRMED,
      class: ICalEventClass.PRIVATE,
      busystatus: one.kind === 'visit' ? ICalEventBusyStatus.BUSY : ICalEventBusyStatus.OOF,
    });
  }
  return calendar.toString();
}

/** Says nothing: neither which visit it is, nor that it is the same one as in another feed. */
function uidOf({ id }: OpenFeed, one: Busy): string {
  return createHash('sha256').update(`${id}|${one.kind}|${one.id}`).digest('hex').slice(0, 32);
}

/** Whole days of the clinic are days without a zone; all else is a stretch of time. */
function timesOf({ kind, startsAt, endsAt }: Busy, zone: string) {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const whole =
    kind !== 'visit' && [start, end].every((moment) => minuteOfDayAt(moment.getTime(), zone) === 0);
  if (!whole) return { start, end };
  const midnight = (moment: Date) => new Date(`${dayAt(moment.getTime(), zone)}T00:00:00Z`);
  return { start: midnight(start), end: midnight(end), allDay: true };
}
