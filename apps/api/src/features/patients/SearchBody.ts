import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';

/** What somebody typed to find a patient. */
export class SearchBody {
  @Text({
    least: 0,
    longest: 100,
    about: 'any part of name, phone, e-mail or number; several words in any order',
  })
  text!: string;

  @Whole({ optional: true, least: 1, greatest: 50, about: 'rows at the most; 20 when not said' })
  limit?: number | null;
}
