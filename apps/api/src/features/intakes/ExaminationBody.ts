import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { CorrectionBody } from './CorrectionBody.js';

/** What the specialist saw. It goes before the patient's answers; both are kept. */
export class ExaminationBody {
  @Whole({ optional: true, least: 1, greatest: 6, about: 'Fitzpatrick, I to VI' })
  phototype?: number | null;

  @Whole({ optional: true, least: 1, greatest: 4, about: 'Glogau, I to IV' })
  glogau?: number | null;

  @Text({ optional: true, longest: 4000 })
  notes?: string | null;

  @Nested(() => CorrectionBody, { optional: true, many: true })
  corrections?: CorrectionBody[] | null;
}
