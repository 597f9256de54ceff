import { sayMinuteOfDay, type useFormats } from '../formats';
import { clinic } from '../i18n/en/clinic';
import { waiting } from '../i18n/en/waiting';
import { sayWork } from '../visits/sayWork';
import type { Waiting } from './Waiting';

const words = waiting.list;

/** What is waited for: `Mandelic acid 40 %, session 3 of 6`, or `Consultation, earlier than Fri 6 Mar, 10:00`. */
export function sayWaitedFor(
  { kind, protocolCode = null, session, visit }: Pick<Waiting, 'kind' | 'protocolCode' | 'session' | 'visit'>,
  say: Pick<ReturnType<typeof useFormats>, 'moment'>,
): string {
  const isTreatment = session !== null || protocolCode !== null;
  const work = isTreatment
    ? sayWork({ kind: 'treatment', protocolCode, sessions: session === null ? [] : [session] })
    : (waiting.kinds[kind] ?? kind);
  return visit ? waiting.earlierThan(work, say.moment(visit.startsAt)) : work;
}

/** That somebody was called today already: `Asked today 10:30, Rita: not reached`. */
export function sayAsked(
  { asked }: Pick<Waiting, 'asked'>,
  say: Pick<ReturnType<typeof useFormats>, 'time'>,
): string | null {
  if (asked === null) return null;
  return waiting.asked(say.time(asked.at), asked.by, waiting.outcomes[asked.outcome] ?? asked.outcome);
}

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
