import { Type } from 'class-transformer';
import { check } from '../../http/fields/check.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** A head of the chain that was noted earlier, outside of this machine. */
export class IntegrityQuery {
  @Whole({ least: 1, greatest: 2_147_483_647, optional: true })
  @Type(() => Number)
  position?: number | null;

  @Text({ optional: true, longest: 64 })
  @check('not_a_digest', (value) => /^[0-9a-f]{64}$/.test(String(value)))
  digest?: string | null;
}
