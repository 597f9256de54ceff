import { Text } from '../../http/fields/Text.js';
import { NewPassword } from '../passwords/NewPassword.js';

/** The password of now and the next one. */
export class ChangePasswordBody {
  @Text({ longest: 200 })
  current!: string;

  @NewPassword()
  next!: string;
}
