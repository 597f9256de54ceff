import { sayDays, sayDuration } from '../formats';
import { visits } from '../i18n/en/visits';

const words = visits.cancel;
const DAY = 24 * 60;

/** Whose wish a cancellation was and how late it came: “the patient, 3 h before the start”. */
export function sayCancelled(by: 'patient' | 'clinic', ahead: number): string {
  return `${words.sayBy[by]}, ${ahead < 0 ? words.behind : words.ahead(ahead < 2 * DAY ? sayDuration(ahead) : sayDays(Math.floor(ahead / DAY)))}`;
}
