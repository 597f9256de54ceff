import { shell } from '../i18n/en/shell';
import { ApiError } from '../wire/ApiError';

/** What went wrong before the sign-in, in one sentence. */
export function explain(error: unknown): string {
  const { refused } = shell;
  if (!(error instanceof ApiError)) return refused.other;
  if (error.status === 0) return refused.noAnswer;
  if (error.status === 429) return error.retryAfter ? refused.slow(error.retryAfter) : refused.slowUnknown;
  if (error.status === 401) return refused.credentials;
  if (error.status >= 502) return refused.unavailable;
  return refused.other;
}
