import { Email } from '../../http/fields/Email.js';
import { MemberBody } from './MemberBody.js';

/** A person who is to join the clinic. */
export class InvitationBody extends MemberBody {
  @Email()
  email!: string;
}
