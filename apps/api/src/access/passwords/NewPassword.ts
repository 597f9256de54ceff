import { Text } from '../../http/fields/Text.js';

/** A new password: long enough, and nothing else is asked of it (NIST SP 800-63B). */
export function NewPassword(): PropertyDecorator {
  return Text({ least: 12, longest: 200, about: 'At least 12 characters.' });
}
