import { Flag } from '../../http/fields/Flag.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { CallNoteReply } from './CallNoteReply.js';
import { DueSessionReply } from './DueSessionReply.js';

/** Somebody of the staff. */
export class DueSpecialist {
  @Reference()
  id!: string;

  @Text()
  name!: string;
}

/** Whom it is about. */
export class DuePatient extends DueSpecialist {
  @Text()
  number!: string;
}

/** The visit of a session. */
export class DueVisit {
  @Reference()
  id!: string;

  @Instant()
  startsAt!: string;
}

/** One patient of the worklist, by the session that presses most. */
export class ListedDueReply extends DueSessionReply {
  @Reference({ about: 'That of the session.' })
  id!: string;

  @Nested(() => DuePatient)
  patient!: DuePatient;

  @Text({ optional: true })
  phone!: string | null;

  @Flag({ about: 'They want no contact, by whatever way.' })
  noContact!: boolean;

  @Flag({ about: 'They want no calls.' })
  noCalls!: boolean;

  @Nested(() => DueSpecialist, { optional: true, about: 'Who knows the patient.' })
  specialist!: DueSpecialist | null;

  @Nested(() => DueVisit, { optional: true, about: 'The visit that is outside of the window.' })
  visit!: DueVisit | null;

  @Nested(() => CallNoteReply, { optional: true })
  lastNote!: CallNoteReply | null;

  @Nested(() => DueSessionReply, { many: true, about: 'What else of the patient stands in the worklist.' })
  others!: DueSessionReply[];

  @Reference({ optional: true, about: 'Its entry in the waiting list.' })
  waitingId!: string | null;
}
