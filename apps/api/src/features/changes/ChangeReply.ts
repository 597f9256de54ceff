import { changeKinds } from '../../database/changes/ChangeNotice.js';
import { Choice } from '../../http/fields/Choice.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';

/** That a record was changed and by whom, and nothing of what stands in it. */
export class ChangeReply {
  @Choice(changeKinds)
  kind!: string;

  @Reference({ optional: true, about: 'Which one; null: any of its kind.' })
  id!: string | null;

  @Reference({ optional: true, about: 'Membership of who did it.' })
  by!: string | null;

  @Text({ about: 'How they are called in the clinic.' })
  name!: string;

  @Text({ optional: true, longest: 60, about: 'The `x-request-id` of the request that it came with.' })
  requestId!: string | null;
}
