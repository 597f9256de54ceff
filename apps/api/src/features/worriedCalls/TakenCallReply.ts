import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { EmergencyProtocolReply } from './EmergencyProtocolReply.js';
import { WorriedCallReply } from './WorriedCallReply.js';

/** A specialist who works today and is not away now. */
export class OnDuty {
  @Reference()
  id!: string;

  @Text()
  name!: string;
}

/** The call that was written down, what the clinic wants done, and who can be fetched to the telephone. */
export class TakenCallReply {
  @Nested(() => WorriedCallReply)
  call!: WorriedCallReply;

  @Nested(() => EmergencyProtocolReply, { optional: true, about: 'Null until the clinic has written it.' })
  protocol!: EmergencyProtocolReply | null;

  @Nested(() => OnDuty, { many: true })
  onDuty!: OnDuty[];
}
