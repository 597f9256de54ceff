import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { NewsReply } from './reopenings/NewsReply.js';

/** Why a plan rests or ended. */
export class RestsBecauseReply {
  @Text({ optional: true, about: 'As written.' })
  reason!: string | null;

  @Nested(() => NewsReply, { many: true, about: 'The changed answers that it was decided on.' })
  news!: NewsReply[];
}
