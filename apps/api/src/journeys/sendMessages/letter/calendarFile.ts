import ical, { ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A visit as it stands in somebody's calendar. */
export interface VisitInCalendar {
  readonly id: string;
  /** Grows with every change of the visit, so that a later file takes the place of an earlier one. */
  readonly version: number;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Whose calendar it is for, and from whom. */
export interface CalendarParties {
  readonly clinic: string;
  readonly from: string;
  readonly to: { readonly name: string; readonly email: string } | null;
  readonly language: 'en' | 'de';
}

const SUMMARY = { en: (clinic: string) => `Visit at ${clinic}`, de: (clinic: string) => `Termin: ${clinic}` };

/**
 * A calendar file (RFC 5545) that puts visits into a calendar, or takes them out: in UTC, which every calendar shows in
 * the zone of its reader, and with nothing in it but when and where.
 * @param now milliseconds since 1970
 */
export function calendarFile(
  visits: readonly VisitInCalendar[],
  method: 'REQUEST' | 'CANCEL',
  { clinic, from, to, language }: CalendarParties,
  now: number,
): string {
  const isOff = method === 'CANCEL';
  const calendar = ical({
    prodId: { company: 'Stratum', product: 'Desk', language: language.toUpperCase() },
    method: isOff ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  for (const visit of visits) {
    const event = calendar.createEvent({
      id: `${visit.id}@stratum`,
      sequence: visit.version,
      stamp: new Date(now),
      start: new Date(visit.startsAt),
      end: new Date(visit.endsAt),
      summary: SUMMARY[language](clinic),
      status: isOff ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      organizer: { name: clinic, email: from },
    });
    if (to !== null) {
      event.createAttendee({
        name: to.name,
        email: to.email,
        status: ICalAttendeeStatus.NEEDSACTION,
        rsvp: false,
      });
    }
  }
  return calendar.toString();
}
