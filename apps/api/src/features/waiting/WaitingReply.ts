import type { Day } from '@stratum/calendar';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { waitingKinds } from './waitingKinds.js';

/** Somebody with a name. */
export class WaitingSpecialist {
  @Reference()
  id!: string;

  @Text()
  name!: string;
}

/** Who waits. */
export class WaitingPatient extends WaitingSpecialist {
  @Text()
  number!: string;
}

/** The session that is waited for. */
export class WaitingSession {
  @Reference()
  id!: string;

  @Reference()
  planId!: string;

  @Text()
  protocolCode!: string;

  @Choice(['treatment', 'review', 'maintenance'])
  kind!: string;

  @Whole({ least: 1, greatest: 100 })
  ordinal!: number;

  @Whole({ least: 1, greatest: 100 })
  of!: number;

  @CalendarDay({ optional: true })
  ideal!: Day | null;

  @CalendarDay({ optional: true })
  latest!: Day | null;
}

/** The visit that somebody has, and wants earlier. */
export class WaitingVisit {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Instant()
  startsAt!: string;
}

/** The last call of today. */
export class WaitingAsked {
  @Instant()
  at!: string;

  @Text()
  by!: string;

  @Choice(['reached', 'not-reached', 'left-word', 'later', 'declined'])
  outcome!: string;
}

/** An entry of the waiting list. */
export class WaitingReply {
  @Reference()
  id!: string;

  @Nested(() => WaitingPatient)
  patient!: WaitingPatient;

  @Text({ optional: true })
  phone!: string | null;

  @Flag({ about: 'They want no contact, by whatever way.' })
  noContact!: boolean;

  @Flag({ about: 'They want no calls.' })
  noCalls!: boolean;

  @Nested(() => WaitingAsked, {
    optional: true,
    about: 'What came of the last call of today, whatever it was about.',
  })
  asked!: WaitingAsked | null;

  @Choice(waitingKinds)
  kind!: (typeof waitingKinds)[number];

  @Text({ optional: true, about: 'Of a treatment outside of plans.' })
  protocolCode!: string | null;

  @Nested(() => WaitingSession, { optional: true })
  session!: WaitingSession | null;

  @Nested(() => WaitingVisit, {
    optional: true,
    about: 'Set for who waits for an earlier time than they have.',
  })
  visit!: WaitingVisit | null;

  @Whole({ many: true, least: 1, greatest: 7 })
  weekdays!: number[];

  @Whole({ optional: true, least: 0, greatest: 1440 })
  fromMinute!: number | null;

  @Whole({ optional: true, least: 0, greatest: 1440 })
  toMinute!: number | null;

  @Nested(() => WaitingSpecialist, { optional: true })
  specialist!: WaitingSpecialist | null;

  @CalendarDay({ optional: true })
  until!: Day | null;

  @Text()
  addedBy!: string;

  @Instant()
  addedAt!: string;

  @Flag({ about: 'Whether it can be booked or moved: its plan goes on, and nothing waits for a decision.' })
  ready!: boolean;
}
