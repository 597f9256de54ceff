import { Choice } from '../../http/fields/Choice.js';
import { Text } from '../../http/fields/Text.js';

/** An allergy in sight on every page about the patient, for everybody. */
export class HeaderAllergy {
  @Text({ about: 'anaphylaxis, allergy-…, latex, hyaluronidase, other or note' })
  code!: string;

  @Choice(['intake', 'examination', 'desk', 'check-in', 'record'], {
    optional: true,
    about: 'whose word it is',
  })
  saidBy!: string | null;

  @Text({ optional: true, longest: 1000, about: 'in words: for other and note' })
  words!: string | null;
}
