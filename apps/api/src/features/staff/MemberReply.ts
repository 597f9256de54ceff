import { CalendarDay } from '../../http/fields/CalendarDay.js';
import { Choice } from '../../http/fields/Choice.js';
import { Nested } from '../../http/fields/Nested.js';
import { Reference } from '../../http/fields/Reference.js';
import { Text } from '../../http/fields/Text.js';
import { Whole } from '../../http/fields/Whole.js';
import { WeekSpan } from '../../http/hours/WeekSpan.js';
import { LinkReply } from './LinkReply.js';
import { MemberBody } from './MemberBody.js';

/** A member of the staff. */
export class MemberReply extends MemberBody {
  @Reference({ about: 'The membership; visits and claims name a specialist by it.' })
  id!: string;

  @Text()
  email!: string;

  @Choice(['invited', 'active', 'disabled'])
  state!: 'invited' | 'active' | 'disabled';

  @Nested(() => WeekSpan, { many: true })
  hours!: WeekSpan[];

  @CalendarDay({ optional: true, about: 'On which they work here for the last time; null while they stay.' })
  lastDay!: string | null;

  @Whole({ least: 1, greatest: 2_147_483_647 })
  version!: number;
}

/** A new member, with the link that lets them in; null for somebody who has a password already. */
export class InvitedMember extends MemberReply {
  @Nested(() => LinkReply, { optional: true })
  link!: LinkReply | null;
}
