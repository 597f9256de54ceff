import { shell } from '../i18n/en/shell';
import { ApiError } from '../wire/ApiError';

/** The words under a field of the shell for what the server says about it, if anything. */
export function fieldRefusal(error: unknown, field: string): string | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const found = error.errors[field];
  if (!found) return undefined;
  if (field.endsWith('password')) {
    return found.code === 'wrong_length' ? shell.link.passwordShort : shell.link.passwordRefused;
  }
  if (field.endsWith('email')) return shell.first.emailWrong;
  if (field.endsWith('clinic.name')) return shell.first.clinicMissing;
  if (field.endsWith('name')) return shell.link.nameMissing;
  return shell.refused.other;
}
