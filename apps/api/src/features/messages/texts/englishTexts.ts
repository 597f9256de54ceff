import type { TextChannel, TextKind } from './TextKey.js';
import type { WrittenText } from './WrittenText.js';

const mail = (subject: string, ...lines: string[]): WrittenText => ({
  subject,
  body: ['Dear {patient first name},', '', ...lines, '', 'Questions? Call us: {phone}', '', '{clinic}'].join(
    '\n',
  ),
});
const sms = (body: string): WrittenText => ({ subject: null, body });

/** What Stratum writes in English; of visits it says when, where and with whom, never what for. */
export const englishTexts: Readonly<Record<TextKind, Readonly<Record<TextChannel, WrittenText>>>> = {
  confirmation: {
    'e-mail': mail(
      'Your visit at {clinic}',
      'we look forward to seeing you:',
      '',
      '{visits}',
      '',
      'Will you come? {confirm link}',
      'The attached file puts it into your calendar.',
    ),
    sms: sms('{clinic}: your visit {visits}. Will you come? {confirm link}\nQuestions: {phone}'),
  },
  change: {
    'e-mail': mail(
      'Your visit at {clinic} has a new time',
      'your visit has a new time:',
      '',
      '{visits}',
      '',
      'Will you come? {confirm link}',
      'The attached file changes it in your calendar.',
    ),
    sms: sms(
      '{clinic}: your visit has a new time: {visits}. Will you come? {confirm link}\nQuestions: {phone}',
    ),
  },
  cancellation: {
    'e-mail': mail(
      'Your visit at {clinic} is cancelled',
      'this visit does not take place:',
      '',
      '{visits}',
      '',
      'The attached file takes it out of your calendar.',
    ),
    sms: sms('{clinic}: your visit {visits} is cancelled.\nQuestions: {phone}'),
  },
  reminder: {
    'e-mail': mail(
      'See you {day} at {clinic}',
      'a short reminder of your visit:',
      '',
      '{visits}',
      '',
      'Will you come? {confirm link}',
    ),
    sms: sms('{clinic}: see you {visits}. Will you come? {confirm link}\nQuestions: {phone}'),
  },
  invitation: {
    'e-mail': mail(
      'Your next visit at {clinic}',
      'it is time for your next visit. Call us and we find a day that suits you.',
    ),
    sms: sms(
      '{clinic}: it is time for your next visit. Call us and we find a day that suits you.\nCall: {phone}',
    ),
  },
};
