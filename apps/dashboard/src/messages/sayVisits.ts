import { messages as words } from '../i18n/en/messages';
import type { Message } from './Message';

/** Of which visits a message tells, in words. */
export function sayVisits({ visits }: Pick<Message, 'visits'>, moment: (instant: string) => string): string {
  const [first] = visits;
  if (first === undefined) return words.noVisit;
  const at = moment(first.startsAt);
  return visits.length === 1 ? words.visit(at) : words.visits(visits.length, at);
}
