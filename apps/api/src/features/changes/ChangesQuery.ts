import { Text } from '../../http/fields/Text.js';

/** From where on changes are asked for. */
export class ChangesQuery {
  @Text({ optional: true, longest: 60, about: 'The cursor of the last answer.' })
  since?: string | null;
}
