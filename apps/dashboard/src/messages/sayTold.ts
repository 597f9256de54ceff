import { messages } from '../i18n/en/messages';
import type { Call } from './Call';

const words = messages.call.told;

/** What a message has told somebody already of the time that their visit has now; null where there is nothing to tell. */
export function sayTold(
  { nowAt, told }: Pick<Call, 'nowAt' | 'told'>,
  moment: (instant: string) => string,
): string | null {
  if (nowAt === null) return null;
  if (told === null || told.channel === 'call' || told.state === 'failed' || told.state === 'not-wanted')
    return words.none;
  const way = messages.channels[told.channel] ?? told.channel;
  return told.state === 'sent' ? words.sent(way, moment(told.at)) : words.waits(way, moment(told.at));
}
