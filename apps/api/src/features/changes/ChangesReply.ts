import { Flag } from '../../http/fields/Flag.js';
import { Nested } from '../../http/fields/Nested.js';
import { Text } from '../../http/fields/Text.js';
import { ChangeReply } from './ChangeReply.js';

/** What was changed in the clinic since somebody asked last. */
export class ChangesReply {
  @Text({ longest: 60, about: 'To be sent as `since` the next time.' })
  cursor!: string;

  @Flag({ about: 'Something may have gone by unheard: look at everything again.' })
  lookAgain!: boolean;

  @Nested(() => ChangeReply, { many: true })
  changes!: ChangeReply[];
}
