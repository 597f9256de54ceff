import { describe, expect, it } from 'vitest';
import type { AdviceInput, Known } from '../advice/AdviceInput.js';
import { knownFrom } from '../intake/knownFrom.js';
import { missingAnswers } from '../intake/missingAnswers.js';
import { effectiveFacts } from '../known/effectiveFacts.js';
import { statementsOf } from '../known/statementsOf.js';
import { aHealthyPatient, verdictsOf } from '../testing/verdictsOf.js';
import { staleQuestions } from './staleQuestions.js';

const allWell = {
  healed: 'yes',
  pregnant: 'no',
  isotretinoin: 'no',
  'cold-sore': 'no',
  tan: 'no',
  retinoid: 'no',
  waxing: 'no',
  procedures: ['none'],
};

const base: Known['facts'] = { isotretinoin: { on: '2026-01-01' }, tan: 'no' };

const factsAt = (answers: object, before = base) => {
  const form = statementsOf(before, '2026-02-01').map((said) => ({ ...said, origin: 'intake' as const }));
  const news = knownFrom(staleQuestions, { ...allWell, ...answers }, '2026-03-02').facts;
  return effectiveFacts([...form, ...statementsOf(news, '2026-03-02')]).facts;
};

const verdict = (answers: object) =>
  verdictsOf({ facts: factsAt(answers) as AdviceInput['facts'] })['glycolic-20-35'];

describe('what is known at check-in', () => {
  it('asks eight things', () => {
    expect(missingAnswers(staleQuestions, {})).toEqual(Object.keys(allWell));
  });

  it('all well changes nothing that was known', () => {
    expect(factsAt({})).toMatchObject(base);
    expect(factsAt({})).toMatchObject({ pregnant: 'no', 'wound-or-sunburn': 'no', 'hsv-active': 'no' });
    expect(factsAt({})).not.toHaveProperty('filler');
  });

  it('skin that has not healed stops the treatment without a date', () => {
    expect(factsAt({ healed: 'no' })['wound-or-sunburn']).toBe('yes');
    expect(verdict({ healed: 'no' })).toBe('defer until healed');
    expect(verdict({ healed: 'unsure' })).toBe('needs-answer');
  });

  it.each([
    [{ pregnant: 'yes' }, 'blocked'],
    [{ pregnant: 'unsure' }, 'needs-answer'],
    [{ 'cold-sore': 'now' }, 'defer until healed'],
    [{ 'cold-sore': 'healed', 'cold-sore-healed': '2026-02-27' }, 'defer 2026-03-06'],
    [{ tan: 'yes', 'tan-date': '2026-02-27' }, 'defer 2026-03-13'],
    [{ waxing: 'yes', 'waxing-date': '2026-02-27', 'waxing-where': ['brow'] }, 'caution'],
    [{ procedures: ['filler'], 'procedures-date': '2026-02-27' }, 'defer 2026-03-13'],
    [{ procedures: ['laser'], 'procedures-date': '2026-02-27' }, 'defer 2026-05-28'],
    [{ procedures: ['unsure'] }, 'needs-answer'],
    [{ isotretinoin: 'now' }, 'caution'],
  ])('%j: %s', (answers, expected) => {
    expect(verdict(answers)).toBe(expected);
  });

  it('what happened is added to what happened before', () => {
    const before: Known['facts'] = { filler: { on: '2026-01-10', area: 'lips' } };
    expect(factsAt({ procedures: ['filler'], 'procedures-date': '2026-02-20' }, before).filler).toEqual([
      { on: '2026-01-10', area: 'lips' },
      { on: '2026-02-20' },
    ]);
  });

  it('not being sure does not undo a state that was known', () => {
    const facts = factsAt({ pregnant: 'unsure' }, { pregnant: 'yes' });
    expect(verdictsOf({ ...aHealthyPatient, facts })['glycolic-20-35']).toBe('blocked');
  });
});
