import { Text } from '../../http/fields/Text.js';
import { NewPassword } from '../passwords/NewPassword.js';
import { LinkBody } from './LinkBody.js';

/** Accepting an invitation, or setting a password anew. */
export class AcceptBody extends LinkBody {
  @Text({ optional: true, longest: 120, about: 'With an invitation: how the person is called.' })
  name?: string | null;

  @NewPassword()
  password!: string;
}
