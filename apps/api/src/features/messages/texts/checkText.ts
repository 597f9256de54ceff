import { invalid } from '../../../http/problems/invalid.js';
import type { FieldProblem } from '../../../http/problems/Problem.js';
import { placeholders } from './placeholders.js';
import type { TextKey } from './TextKey.js';
import type { WrittenText } from './WrittenText.js';

/** Words of what somebody is treated for, with or how: none of it goes out of the house in a message. */
const HEALTH =
  /treat|protocol|peel|filler|inject|plan|course|session|finding|concern|diagnos|allerg|skin|assess|intake|answer|medic|record|behandl|befund|haut|diagnose/i;

/**
 * Refuses a text with placeholders that there are not, and those that would carry health data by another code, so
 * that the screen can say why.
 * @throws Problem 400
 */
export function checkText({ channel }: Pick<TextKey, 'channel'>, { subject, body }: WrittenText): void {
  const errors: Record<string, FieldProblem> = {};
  if (channel === 'e-mail' && subject === null) errors['subject'] = { code: 'required' };
  for (const [field, text] of Object.entries({ subject, body })) {
    const wrong = [...(text ?? '').matchAll(/\{([^{}]*)\}/g)]
      .map(([, name = '']) => name)
      .find((name) => !placeholders.some((known) => known === name));
    if (wrong === undefined) continue;
    const code = HEALTH.test(wrong) ? 'placeholder_of_health' : 'unknown_placeholder';
    errors[field] = { code, params: { placeholder: wrong } };
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
}
