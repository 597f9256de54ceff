import { sayMinuteOfDay } from '../formats';
import { clinic } from '../i18n/en/clinic';
import { waiting } from '../i18n/en/waiting';
import { sayWork } from '../visits/sayWork';
import type { Waiting } from './Waiting';

const words = waiting.list;

/** What is waited for: `Mandelic acid 40 %, session 3 of 6`, or `Consultation`. */
export const sayWaitedFor = ({ kind, session }: Pick<Waiting, 'kind' | 'session'>): string =>
  session === null
    ? (waiting.kinds[kind] ?? kind)
    : sayWork({ kind: 'treatment', protocolCode: null, sessions: [session] });

/** What somebody wishes: `Mon, Wed · from 14:00 · with Dr Lind`. */
export function sayWishes({ weekdays, fromMinute, toMinute, specialist }: Waiting): string {
  const parts = [
    weekdays.map((day) => clinic.weekdays[day - 1]?.slice(0, 3)).join(', '),
    fromMinute === null ? '' : words.from(sayMinuteOfDay(fromMinute)),
    toMinute === null ? '' : words.to(sayMinuteOfDay(toMinute)),
    specialist === null ? '' : words.with(specialist.name),
  ].filter((part) => part !== '');
  return parts.length === 0 ? words.any : parts.join(' · ');
}
