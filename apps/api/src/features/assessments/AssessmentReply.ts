import type { Citation } from '@stratum/clinical';
import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Data } from '../../http/fields/Data.js';
import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { AdviceReply } from './AdviceReply.js';
import { AssessmentPatientReply } from './AssessmentPatientReply.js';
import { KnownReply } from './KnownReply.js';

/** Everything that the screen of an assessment needs. A draft is evaluated as of today, a signed one stays. */
export class AssessmentReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 1_000_000 })
  version!: number;

  @Choice(['draft', 'signed'])
  status!: string;

  @Nested(() => AssessmentPatientReply)
  patient!: AssessmentPatientReply;

  @Reference()
  intakeId!: string;

  @CalendarDay({ about: 'The day that it is evaluated for.' })
  onDay!: string;

  @Data({ about: 'The published form: sections, questions, options.' })
  form!: object;

  @Data({ about: 'What the patient answered, by question.' })
  answers!: object;

  @Data({
    optional: true,
    about: 'id, version, phototype, glogau, notes, corrections, examinedBy, examinedAt',
  })
  examination!: object | null;

  @Nested(() => KnownReply)
  known!: KnownReply;

  @Data({
    many: true,
    about: 'Facts that nobody answered and that matter: code, questions, severity, protocols.',
  })
  missing!: object[];

  @Data({ many: true, about: 'Against the assessment before: kind, code, before, after.' })
  changesSinceLast!: object[];

  @CalendarDay({ optional: true, about: 'The day of the assessment before.' })
  lastOn!: string | null;

  @Nested(() => AdviceReply)
  advice!: AdviceReply;

  @Data({ about: 'By `source` of a finding: its citations with number, text and whether it is weak.' })
  citations!: Readonly<Record<string, readonly Citation[]>>;

  @Text({ optional: true })
  signedBy!: string | null;

  @Instant({ optional: true })
  signedAt!: Date | string | null;
}
