import { Reference } from '../../http/fields/Reference.js';

/** Who is invited to book their next visit. */
export class InvitationBody {
  @Reference()
  patientId!: string;
}
