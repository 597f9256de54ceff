import { fillText } from '../../../features/messages/texts/fillText.js';
import { sayMoment } from '../../../features/messages/texts/sayMoment.js';
import { type TextLanguage, textLanguages } from '../../../features/messages/texts/TextKey.js';
import type { WrittenText } from '../../../features/messages/texts/WrittenText.js';
import { sayPhone } from '../../../http/phone/sayPhone.js';
import { calendarFile } from './calendarFile.js';
import type { Letter } from './Letter.js';
import type { MessageToSend, VisitInMessage } from './MessageToSend.js';

/** What a letter needs beside its message. */
export interface Stationery {
  readonly text: WrittenText;
  readonly language: TextLanguage;
  /** Where the patient answers; only for one visit. */
  readonly link: string | null;
  /** The address that calendars name as who invites. */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The language of a letter: the patient's where there are texts in it, else the clinic's, else English. */
export function languageOf({ language, clinic }: Pick<MessageToSend, 'language' | 'clinic'>): TextLanguage {
  return (
    [language, clinic.language].find((one): one is TextLanguage =>
      textLanguages.some((known) => known === one),
    ) ?? 'en'
  );
}

/** Writes the letter about these visits of a message. */
export function writeLetter(
  message: MessageToSend & { channel: 'e-mail' | 'sms' },
  visits: readonly VisitInMessage[],
  { text, language, link, from, now }: Stationery,
): Letter {
  const { clinic, patient, channel } = message;
  const moments = visits.map((visit) => ({
    ...sayMoment(visit.startsAt, clinic.timeZone, language),
    by: visit.specialist,
  }));
  const [first] = moments;
  const filled = fillText(text, {
    'patient first name': patient.firstName,
    visits:
      moments.length === 0 ? null : moments.map(({ day, time, by }) => `${day}, ${time}, ${by}`).join('\n'),
    day: first?.day ?? null,
    time: first?.time ?? null,
    specialist: first?.by ?? null,
    clinic: clinic.name,
    phone: sayPhone(clinic.phone),
    'confirm link': link,
  });
  const method = message.kind === 'cancellation' ? 'CANCEL' : 'REQUEST';
  const to = patient.email === null ? null : { name: patient.name, email: patient.email };
  const hasFile = channel === 'e-mail' && visits.length > 0;
  return {
    ...{ messageId: message.id, channel, ...filled, link },
    address: (channel === 'e-mail' ? patient.email : patient.phone) as string,
    calendar: hasFile
      ? { method, text: calendarFile(visits, method, { clinic: clinic.name, from, to, language }, now) }
      : null,
  };
}
