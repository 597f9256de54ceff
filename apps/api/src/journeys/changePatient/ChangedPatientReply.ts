import { PatientRecord } from '../../features/patients/PatientRecord.js';
import { ReopenedReply } from '../../features/plans/reopenings/ReopenedReply.js';
import { Nested } from '../../http/fields/Nested.js';

/** A patient as they were changed, and the plans that have to be decided on because of it. */
export class ChangedPatientReply extends PatientRecord {
  @Nested(() => ReopenedReply, { many: true })
  reopened!: ReopenedReply[];
}
