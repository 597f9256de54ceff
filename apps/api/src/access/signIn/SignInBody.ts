import { Email } from '../../http/fields/Email.js';
import { Text } from '../../http/fields/Text.js';

/** E-mail and password. */
export class SignInBody {
  @Email()
  email!: string;

  @Text({ longest: 200 })
  password!: string;
}
