import { ask, section, when } from '../intake/ask.js';
import { feed, feedOption } from '../intake/feed.js';
import type { Feed, IntakeForm, Question } from '../intake/IntakeForm.js';

const questions: readonly Question[] = [
  ask.yesNo('healed', 'Has your skin healed completely since your last treatment, or was there none?'),
  ask.choice('pregnant', 'Are you pregnant?', {
    no: 'No',
    yes: 'Yes',
    trying: 'I may be, or I am trying to be',
    unsure: 'Not sure',
    'not-possible': 'That is not possible for me',
  }),
  ask.choice('isotretinoin', 'Have you taken isotretinoin (Roaccutane, Accutane) since then?', {
    no: 'No',
    stopped: 'Yes, and I have stopped',
    now: 'Yes, I take it now',
    unsure: 'Not sure',
  }),
  ask.date('isotretinoin-last', 'When was the last dose?', { showWhen: when('isotretinoin', 'stopped') }),
  ask.choice('cold-sore', 'Do you have a cold sore now, or had one in the last 14 days?', {
    no: 'No',
    now: 'Yes, now',
    healed: 'Yes, and it has healed',
    unsure: 'Not sure',
  }),
  ask.date('cold-sore-healed', 'On which day had it healed?', { showWhen: when('cold-sore', 'healed') }),
  ask.yesNo('tan', 'Have you been in strong sun or on a sunbed since then?'),
  ask.date('tan-date', 'When was the last time?', { showWhen: when('tan', 'yes') }),
  ask.yesNo('retinoid', 'Have you used a cream with retinol, tretinoin or adapalene since then?'),
  ask.date('retinoid-last', 'When was the last time?', { showWhen: when('retinoid', 'yes') }),
  ask.yesNo('waxing', 'Has hair of your face been removed by wax, cream, thread or laser since then?'),
  ask.date('waxing-date', 'When was the last time?', { showWhen: when('waxing', 'yes') }),
  ask.where('waxing-where', 'Where?', { showWhen: when('waxing', 'yes') }),
  ask.several('procedures', 'Has anybody else treated your face since then?', {
    peel: 'A chemical peel',
    filler: 'A filler',
    neurotoxin: 'Botulinum toxin',
    microneedling: 'Microneedling',
    laser: 'Laser or light',
    surgery: 'An operation',
    none: 'Nobody',
    unsure: 'Not sure',
  }),
  ask.date('procedures-date', 'When was that?', {
    showWhen: when('procedures', 'peel', 'filler', 'neurotoxin', 'microneedling', 'laser', 'surgery'),
  }),
];

/** A "no" here is no news: what was known before stays. */
const news = { newsOnly: true } as const;
const procedure = { on: 'procedures-date', no: ['none'], ...news } as const;

const feeds: readonly Feed[] = [
  // Skin that has not healed is an open wound to every rule: the treatment waits, without a date.
  feedOption('wound-or-sunburn', 'healed', ['no'], { no: ['yes'] }),
  feedOption('pregnant', 'pregnant', ['yes'], { no: ['no', 'not-possible'] }),
  feedOption('isotretinoin', 'isotretinoin', ['stopped', 'now'], { on: 'isotretinoin-last', ...news }),
  feedOption('hsv-active', 'cold-sore', ['now', 'healed'], {
    on: 'cold-sore-healed',
    kindIs: { healed: 'healed' },
  }),
  feedOption('hsv-history', 'cold-sore', ['now', 'healed'], news),
  feed('tan', 'tan', { on: 'tan-date', ...news }),
  feed('retinoid-topical', 'retinoid', { on: 'retinoid-last', ...news }),
  feed('waxing', 'waxing', { on: 'waxing-date', areas: 'waxing-where', ...news }),
  feedOption('peel', 'procedures', ['peel'], procedure),
  feedOption('filler', 'procedures', ['filler'], procedure),
  feedOption('neurotoxin', 'procedures', ['neurotoxin'], procedure),
  feedOption('microneedling', 'procedures', ['microneedling'], procedure),
  // Nobody asked which laser it was: both kinds keep their distance.
  feedOption('laser-ablative', 'procedures', ['laser'], procedure),
  feedOption('laser-nonablative', 'procedures', ['laser'], procedure),
  feedOption('facial-surgery', 'procedures', ['surgery'], procedure),
];

/** What goes stale between an assessment and a treatment of the face, asked at check-in. */
export const staleQuestions: IntakeForm = {
  code: 'check-in',
  version: 1,
  language: 'en',
  sections: [section('check-in', 'Since we last saw you', questions)],
  feeds,
};
