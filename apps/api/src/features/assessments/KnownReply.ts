import { Data } from '../../http/fields/Data.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** What the assessment is drawn from. */
export class KnownReply {
  @Whole({
    optional: true,
    least: 1,
    greatest: 6,
    about: 'As a specialist saw it; null while none has looked.',
  })
  phototype!: number | null;

  @Text({ many: true })
  concerns!: string[];

  @Data({ about: 'What counts, by fact.' })
  facts!: object;

  @Data({
    about:
      'By fact: {by: patient, specialist, desk, check-in or record, patient: their answer or null, ' +
      'specialist: the correction or null}. Both are kept.',
  })
  saidBy!: object;
}
