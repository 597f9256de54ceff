import { MemberReply } from '../../features/staff/MemberReply.js';
import { VisitPatientReply } from '../../features/visits/VisitPatientReply.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';

/** A visit that nobody is there for: somebody has to choose who treats then. */
export class StrandedReply {
  @Reference()
  visitId!: string;

  @Reference({ optional: true, about: 'The plan in which it is flagged; null for a single visit.' })
  planId!: string | null;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Instant()
  startsAt!: string;
}

/** A member who leaves or was shut out, and what was booked with them. */
export class LeftReply extends MemberReply {
  @Nested(() => StrandedReply, { many: true, most: 10_000, about: 'In order of time.' })
  stranded!: StrandedReply[];
}
