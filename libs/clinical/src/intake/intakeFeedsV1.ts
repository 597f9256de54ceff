import { when } from './ask.js';
import { feed, feedOption } from './feed.js';
import type { Feed } from './IntakeForm.js';

const among = (option: string) => [[option], { no: ['none'] }] as const;

/** What each answer of the first form becomes. */
export const intakeFeedsV1: readonly Feed[] = [
  { kind: 'concerns', question: 'concerns' },
  // Not sure about a mole is reason enough to have it looked at first.
  { kind: 'concern', question: 'lesion', yes: ['yes', 'unsure'], concern: 'changing-lesion' },
  {
    kind: 'phototype',
    question: 'skin-burns',
    types: { always: 1, usually: 2, sometimes: 3, rarely: 4, hardly: 5, never: 6 },
  },
  {
    kind: 'phototype',
    question: 'skin-tans',
    types: { never: 1, little: 2, light: 3, brown: 4, dark: 5, deep: 6 },
  },
  {
    kind: 'screen',
    fact: 'bdd-positive',
    yesWhen: {
      all: [
        when('appearance-worry', 'yes'),
        when('appearance-preoccupied', 'yes'),
        {
          any: [
            when('appearance-distress', 'yes'),
            when('appearance-interferes', 'yes'),
            when('appearance-hours', 'from-1-to-3', 'over-3'),
          ],
        },
      ],
    },
  },
  feed('event', 'event', { on: 'event-date', needsDay: true }),
  feed('tan', 'tan', { on: 'tan-date', areas: 'tan-where' }),
  feed('keloid', 'keloid'),
  feed('dermatitis-active', 'skin-disease-now', { areas: 'skin-disease-where' }),
  feed('infection-active', 'skin-infection-now', { areas: 'skin-infection-where' }),
  feed('hsv-history', 'cold-sores-ever'),
  feedOption('hsv-active', 'cold-sore-now', ['now', 'healed'], {
    on: 'cold-sore-healed',
    kindIs: { healed: 'healed' },
  }),
  feed('wound-or-sunburn', 'wound-or-sunburn'),
  feedOption('pregnant', 'pregnant', ['yes'], { no: ['no', 'not-possible'] }),
  feedOption('breastfeeding', 'breastfeeding', ['yes'], { no: ['no', 'not-possible'] }),
  feed('autoimmune', 'autoimmune', { kindFrom: 'autoimmune-state' }),
  feed('immunosuppressed', 'immunosuppressed'),
  feedOption('diabetes', 'conditions', ...among('diabetes')),
  feedOption('cardiac', 'conditions', ...among('cardiac')),
  feedOption('renal', 'conditions', ...among('renal')),
  feedOption('hepatic', 'conditions', ...among('hepatic')),
  feedOption('thyroid', 'conditions', ...among('thyroid')),
  feedOption('bleeding-disorder', 'conditions', ...among('bleeding')),
  feedOption('porphyria', 'conditions', ...among('porphyria')),
  feedOption('epilepsy-untreated', 'epilepsy', ['untreated'], { no: ['no', 'treated'] }),
  feed('radiation', 'radiation', { areas: 'radiation-where' }),
  feed('smoker', 'smoker'),
  feedOption('isotretinoin', 'isotretinoin', ['stopped', 'now'], { on: 'isotretinoin-last' }),
  feed('retinoid-topical', 'retinoid', { on: 'retinoid-last' }),
  feed('photosensitiser', 'photosensitiser'),
  feed('anticoagulant', 'anticoagulant'),
  feed('hormones', 'hormones'),
  feed('febrile-illness', 'antibiotics', { on: 'antibiotics-last' }),
  feedOption('febrile-illness', 'illness', ['over', 'still'], { on: 'illness-over' }),
  feed('anaphylaxis', 'anaphylaxis'),
  feedOption('allergy-lidocaine', 'allergies', ...among('lidocaine')),
  feedOption('allergy-salicylate', 'allergies', ...among('salicylate')),
  feedOption('allergy-resorcinol', 'allergies', ...among('resorcinol')),
  feedOption('allergy-nuts', 'allergies', ...among('nuts')),
  feedOption('allergy-bovine-collagen', 'allergies', ...among('collagen')),
  feedOption('allergy-gram-positive', 'allergies', ...among('bacterial-protein')),
  feed('peel', 'peel', { on: 'peel-date', kindFrom: 'peel-kind' }),
  feedOption('peel', 'planned', ['peel'], { on: 'planned-peel-date', needsDay: true }),
  feedOption('laser-ablative', 'laser-kind', ['ablative'], { on: 'laser-date', no: ['nonablative'] }),
  feedOption('laser-nonablative', 'laser-kind', ['nonablative'], { on: 'laser-date', no: ['ablative'] }),
  feed('microneedling', 'microneedling', { on: 'microneedling-date' }),
  feedOption('microneedling', 'planned', ['microneedling'], {
    on: 'planned-microneedling-date',
    needsDay: true,
  }),
  feed('waxing', 'waxing', { on: 'waxing-date', areas: 'waxing-where' }),
  feed('neurotoxin', 'neurotoxin', { on: 'neurotoxin-date', areas: 'neurotoxin-where' }),
  feedOption('neurotoxin', 'planned', ['neurotoxin'], { on: 'planned-neurotoxin-date', needsDay: true }),
  feed('filler', 'filler', { on: 'filler-date', areas: 'filler-where' }),
  feedOption('filler', 'planned', ['filler'], { on: 'planned-filler-date', needsDay: true }),
  feed('permanent-filler', 'permanent-filler', { areas: 'permanent-filler-where' }),
  feed('facial-surgery', 'facial-surgery', { on: 'facial-surgery-date' }),
  feed('cryotherapy', 'cryotherapy', { on: 'cryotherapy-date' }),
  feed('dental-work', 'dental', { on: 'dental-date', kindFrom: 'dental-kind' }),
  feed('dental-work', 'dental-planned', {
    on: 'dental-planned-date',
    kindFrom: 'dental-planned-kind',
    needsDay: true,
  }),
  feed('vaccination', 'vaccination', { on: 'vaccination-date', kindFrom: 'vaccination-kind' }),
  feed('vaccination', 'vaccination-planned', {
    on: 'vaccination-planned-date',
    kindFrom: 'vaccination-planned-kind',
    needsDay: true,
  }),
  feed('sun-holiday', 'sun-holiday', {
    on: 'sun-holiday-first',
    kindFrom: 'sun-holiday-last',
    needsDay: true,
  }),
];
