import { Instant } from '../../http/fields/Instant.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { CorrectionBody } from './CorrectionBody.js';

/** What a specialist found at the examination of an intake. */
export class ExaminationReply {
  @Reference()
  id!: string;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;

  @Whole({ optional: true, least: 1, greatest: 6, about: 'Fitzpatrick' })
  phototype!: number | null;

  @Whole({ optional: true, least: 1, greatest: 4, about: 'Glogau' })
  glogau!: number | null;

  @Text({ least: 0, longest: 4000 })
  notes!: string;

  @Nested(() => CorrectionBody, { many: true })
  corrections!: CorrectionBody[];

  @Text({ optional: true, about: 'name' })
  examinedBy!: string | null;

  @Instant()
  examinedAt!: string;
}
