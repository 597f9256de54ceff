import type { TextChannel, TextKind } from './TextKey.js';
import type { WrittenText } from './WrittenText.js';

const mail = (subject: string, ...lines: string[]): WrittenText => ({
  subject,
  body: [
    'Guten Tag {patient first name},',
    '',
    ...lines,
    '',
    'Fragen? Rufen Sie uns an: {phone}',
    '',
    '{clinic}',
  ].join('\n'),
});
const sms = (body: string): WrittenText => ({ subject: null, body });

/** What Stratum writes in German; of visits it says when, where and with whom, never what for. */
export const germanTexts: Readonly<Record<TextKind, Readonly<Record<TextChannel, WrittenText>>>> = {
  confirmation: {
    'e-mail': mail(
      'Ihr Termin: {clinic}',
      'wir freuen uns auf Sie:',
      '',
      '{visits}',
      '',
      'Kommen Sie? {confirm link}',
      'Die angehängte Datei trägt ihn in Ihren Kalender ein.',
    ),
    sms: sms('{clinic}: Ihr Termin {visits}. Kommen Sie? {confirm link}\nFragen: {phone}'),
  },
  change: {
    'e-mail': mail(
      'Ihr Termin hat eine neue Zeit: {clinic}',
      'Ihr Termin hat eine neue Zeit:',
      '',
      '{visits}',
      '',
      'Kommen Sie? {confirm link}',
      'Die angehängte Datei ändert ihn in Ihrem Kalender.',
    ),
    sms: sms(
      '{clinic}: Ihr Termin hat eine neue Zeit: {visits}. Kommen Sie? {confirm link}\nFragen: {phone}',
    ),
  },
  cancellation: {
    'e-mail': mail(
      'Ihr Termin ist abgesagt: {clinic}',
      'dieser Termin findet nicht statt:',
      '',
      '{visits}',
      '',
      'Die angehängte Datei nimmt ihn aus Ihrem Kalender.',
    ),
    sms: sms('{clinic}: Ihr Termin {visits} ist abgesagt.\nFragen: {phone}'),
  },
  reminder: {
    'e-mail': mail(
      'Bis {day}: {clinic}',
      'eine kurze Erinnerung an Ihren Termin:',
      '',
      '{visits}',
      '',
      'Kommen Sie? {confirm link}',
    ),
    sms: sms('{clinic}: Ihr Termin {visits}. Kommen Sie? {confirm link}\nFragen: {phone}'),
  },
  invitation: {
    'e-mail': mail(
      'Ihr nächster Termin: {clinic}',
      'es ist Zeit für Ihren nächsten Termin. Rufen Sie uns an, wir finden einen Tag, der Ihnen passt.',
    ),
    sms: sms('{clinic}: Es ist Zeit für Ihren nächsten Termin. Rufen Sie uns an.\nTelefon: {phone}'),
  },
};
