import { VisitPatientReply } from '../../features/visits/VisitPatientReply.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';

/** An intake that waits for a specialist. */
export class TodayIntakeReply {
  @Reference()
  id!: string;

  @Nested(() => VisitPatientReply)
  patient!: VisitPatientReply;

  @Instant()
  submittedAt!: string;
}
