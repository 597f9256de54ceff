import { describe, expect, it } from 'vitest';
import type { FactCode } from '../vocabulary/FactCode.js';
import type { Answers } from './IntakeForm.js';
import { intakeFormV1 } from './intakeFormV1.js';
import { knownFrom } from './knownFrom.js';

const TODAY = '2026-03-02';
const from = (answers: Answers) => knownFrom(intakeFormV1, answers, TODAY);
const fact = (code: FactCode, answers: Answers) => from(answers).facts[code];

describe('facts from answers', () => {
  it('nothing answered: everything unknown, nothing "no"', () => {
    expect(new Set(Object.values(from({}).facts))).toEqual(new Set(['unknown']));
    expect(from({}).concerns).toEqual([]);
  });

  it.each([
    ['keloid', { keloid: 'yes' }, 'yes'],
    ['keloid', { keloid: 'no' }, 'no'],
    ['keloid', { keloid: 'unsure' }, 'unknown'],
    ['pregnant', { pregnant: 'yes' }, 'yes'],
    ['pregnant', { pregnant: 'not-possible' }, 'no'],
    ['pregnant', { pregnant: 'trying' }, 'unknown'],
    ['epilepsy-untreated', { epilepsy: 'treated' }, 'no'],
    ['epilepsy-untreated', { epilepsy: 'untreated' }, 'yes'],
    ['epilepsy-untreated', { epilepsy: 'unsure' }, 'unknown'],
    ['tan', { tan: 'yes', 'tan-date': '2026-02-20' }, { on: '2026-02-20' }],
    ['tan', { tan: 'yes', 'tan-date': 'unsure' }, 'yes'],
    [
      'tan',
      { tan: 'yes', 'tan-date': '2026-02-20', 'tan-where': ['body'] },
      { on: '2026-02-20', area: 'body' },
    ],
    ['isotretinoin', { isotretinoin: 'now' }, 'yes'],
    ['isotretinoin', { isotretinoin: 'stopped', 'isotretinoin-last': '2026-01-01' }, { on: '2026-01-01' }],
    ['autoimmune', { autoimmune: 'yes', 'autoimmune-state': 'quiet' }, { kind: 'quiet' }],
    ['autoimmune', { autoimmune: 'yes', 'autoimmune-state': 'unsure' }, 'yes'],
    [
      'peel',
      { peel: 'yes', 'peel-date': '2026-02-01', 'peel-kind': 'medium', planned: ['none'] },
      { on: '2026-02-01', kind: 'medium' },
    ],
    [
      'sun-holiday',
      { 'sun-holiday': 'yes', 'sun-holiday-first': '2026-04-01', 'sun-holiday-last': '2026-04-08' },
      { on: '2026-04-01', kind: '2026-04-08' },
    ],
    [
      'sun-holiday',
      { 'sun-holiday': 'yes', 'sun-holiday-first': '2026-04-08', 'sun-holiday-last': '2026-04-01' },
      { on: '2026-04-08' },
    ],
    ['hsv-active', { 'cold-sores-ever': 'yes', 'cold-sore-now': 'now' }, 'yes'],
    [
      'hsv-active',
      { 'cold-sores-ever': 'yes', 'cold-sore-now': 'healed', 'cold-sore-healed': '2026-02-25' },
      { on: '2026-02-25', kind: 'healed' },
    ],
    ['hsv-active', { 'cold-sores-ever': 'yes', 'cold-sore-now': 'healed' }, { kind: 'healed' }],
  ] as readonly (readonly [FactCode, Answers, unknown])[])('%s from %j: %j', (code, answers, expected) => {
    expect(fact(code, answers)).toEqual(expected);
  });

  it('a hidden question is "no" only where the answer that hid it is known', () => {
    expect(fact('hsv-active', { 'cold-sores-ever': 'no' })).toBe('no');
    expect(fact('hsv-active', {})).toBe('unknown');
    expect(fact('laser-ablative', { laser: 'no' })).toBe('no');
    expect(fact('laser-ablative', { laser: 'unsure' })).toBe('unknown');
    expect(fact('permanent-filler', { filler: 'no' })).toBe('no');
    expect(fact('permanent-filler', { filler: 'yes', 'permanent-filler': 'unsure' })).toBe('unknown');
  });

  it('an answer left behind in a question no longer shown does not count', () => {
    expect(fact('isotretinoin', { isotretinoin: 'now', 'isotretinoin-last': '2020-01-01' })).toBe('yes');
    expect(fact('hsv-active', { 'cold-sores-ever': 'no', 'cold-sore-now': 'now' })).toBe('no');
  });

  it('a past day that lies ahead is no day', () => {
    expect(fact('tan', { tan: 'yes', 'tan-date': '2026-03-03' })).toBe('yes');
  });

  it('several places are several fillers', () => {
    const answers = {
      filler: 'yes',
      'filler-date': '2026-02-01',
      'filler-where': ['hands', 'cheek'],
      planned: ['none'],
    };
    expect(fact('filler', answers)).toEqual([
      { on: '2026-02-01', area: 'cheek' },
      { on: '2026-02-01', area: 'hands' },
    ]);
  });

  it('what is done and what is planned both count; planned without a day is unknown', () => {
    const done = { dental: 'yes', 'dental-date': '2026-02-20', 'dental-kind': 'routine' };
    const planned = {
      'dental-planned': 'yes',
      'dental-planned-date': '2026-04-01',
      'dental-planned-kind': 'major',
    };
    expect(fact('dental-work', { ...done, ...planned })).toEqual([
      { on: '2026-02-20', kind: 'routine' },
      { on: '2026-04-01', kind: 'major' },
    ]);
    expect(fact('dental-work', { dental: 'no', 'dental-planned': 'yes' })).toBe('unknown');
    expect(fact('dental-work', { ...done, 'dental-planned': 'unsure' })).toEqual([
      { on: '2026-02-20', kind: 'routine' },
      'unknown',
    ]);
    expect(fact('dental-work', { dental: 'no', 'dental-planned': 'no' })).toBe('no');
    expect(fact('dental-work', { dental: 'no' })).toBe('unknown');
    expect(fact('event', { event: 'yes', 'event-date': 'unsure' })).toBe('unknown');
  });

  it('a list without something means no, "not sure" means unknown', () => {
    expect(fact('diabetes', { conditions: ['cardiac'] })).toBe('no');
    expect(fact('cardiac', { conditions: ['cardiac'] })).toBe('yes');
    expect(fact('diabetes', { conditions: ['none'] })).toBe('no');
    expect(fact('diabetes', { conditions: ['unsure'] })).toBe('unknown');
    expect(fact('diabetes', { conditions: [] })).toBe('unknown');
  });
});

describe('the screen for body dysmorphia', () => {
  const worried = { 'appearance-worry': 'yes', 'appearance-preoccupied': 'yes' };
  const light = { 'appearance-distress': 'no', 'appearance-interferes': 'no', 'appearance-hours': 'under-1' };
  it.each([
    [{ 'appearance-worry': 'no' }, 'no'],
    [{ ...worried, ...light }, 'no'],
    [{ ...worried, ...light, 'appearance-distress': 'yes' }, 'yes'],
    [{ ...worried, ...light, 'appearance-hours': 'from-1-to-3' }, 'yes'],
    [{ ...worried, 'appearance-distress': 'no' }, 'unknown'],
    [{ ...worried, ...light, 'appearance-interferes': 'unsure' }, 'unknown'],
    [{ 'appearance-worry': 'unsure' }, 'unknown'],
    [{ 'appearance-worry': 'unsure', ...light, 'appearance-preoccupied': 'no' }, 'no'],
  ])('%j: %s', (answers, expected) => {
    expect(fact('bdd-positive', answers)).toBe(expected);
  });
});

describe('concerns and phototype', () => {
  it('takes the concerns in their own order and a doubtful mole as a changing one', () => {
    expect(from({ concerns: ['lips', 'dullness'], lesion: 'no' }).concerns).toEqual(['dullness', 'lips']);
    expect(from({ concerns: ['lips'], lesion: 'unsure' }).concerns).toEqual(['lips', 'changing-lesion']);
  });

  it('suggests the darker phototype and leaves the phototype itself to the specialist', () => {
    const known = from({ 'skin-burns': 'usually', 'skin-tans': 'brown' });
    expect(known).toMatchObject({ phototype: null, suggestedPhototype: 4 });
    expect(from({}).suggestedPhototype).toBeNull();
  });
});
