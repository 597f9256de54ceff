import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { AssessedPatientReply } from './AssessedPatientReply.js';

/** An assessment in the worklist. */
export class ListedAssessmentReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Choice(['draft', 'signed'])
  status!: string;

  @Nested(() => AssessedPatientReply)
  patient!: AssessedPatientReply;

  @Reference()
  intakeId!: string;

  @CalendarDay()
  onDay!: string;

  @Text({ many: true })
  concerns!: string[];

  @Choice(['peel', 'filler', 'both', 'consultation'])
  modality!: string;

  @Text({ optional: true })
  signedBy!: string | null;

  @Instant({ optional: true })
  signedAt!: Date | null;
}
