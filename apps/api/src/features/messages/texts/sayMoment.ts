import type { TextLanguage } from './TextKey.js';

const LOCALES: Readonly<Record<TextLanguage, string>> = { en: 'en-GB', de: 'de-DE' };

/** A moment as people say it, in the zone of the clinic: the day and the time of day. */
export function sayMoment(
  instant: string,
  timeZone: string,
  language: TextLanguage,
): { day: string; time: string } {
  const at = new Date(instant);
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options }).format(at);
  return {
    day: say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    time: say({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
