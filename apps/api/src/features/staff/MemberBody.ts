import { ArrayNotEmpty, ArrayUnique } from 'class-validator';
import { type Role, roles } from '../../access/Role.js';
import { Choice } from '../../http/fields/Choice.js';
import { check } from '../../http/fields/check.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { RightsShape } from './RightsShape.js';

/** A member of the staff, as a manager describes them. */
export class MemberBody {
  @Text({ longest: 120 })
  name!: string;

  @Choice(roles, { many: true })
  @ArrayNotEmpty({ context: { code: 'too_few' } })
  @ArrayUnique({ context: { code: 'twice' } })
  roles!: Role[];

  @Nested(() => RightsShape)
  rights!: RightsShape;

  @Text({ many: true, longest: 80, about: 'Codes of the protocols that the person may perform.' })
  @ArrayUnique({ context: { code: 'twice' } })
  performs!: string[];

  @Text({ optional: true, longest: 7, about: 'In the calendar, such as #3f6f8f.' })
  @check('not_a_color', (value) => /^#[0-9a-f]{6}$/i.test(String(value)))
  color?: string | null;
}
