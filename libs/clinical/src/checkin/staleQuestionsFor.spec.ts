import { describe, expect, it } from 'vitest';
import { knownFrom } from '../intake/knownFrom.js';
import { missingAnswers } from '../intake/missingAnswers.js';
import { verdictsOf } from '../testing/verdictsOf.js';
import { staleQuestions } from './staleQuestions.js';
import { staleQuestionsFor } from './staleQuestionsFor.js';

const allWell = {
  ...{ healed: 'yes', pregnant: 'no', isotretinoin: 'no', 'cold-sore': 'no' },
  ...{ tan: 'no', retinoid: 'no', waxing: 'no', procedures: ['none'] },
};

const hands = staleQuestionsFor(['hands']);
const factsAt = (answers: object) => knownFrom(hands, { ...allWell, ...answers }, '2026-03-02').facts;

describe('what is asked before a treatment of the hands', () => {
  it('is asked of the face only where the face is treated', () => {
    expect(staleQuestionsFor(['lips', 'face'])).toBe(staleQuestions);
    expect(staleQuestionsFor([])).toBe(staleQuestions);
    expect(staleQuestionsFor(['cheek', 'hands'])).toBe(hands);
    const asked = hands.sections.flatMap(({ questions }) => questions.map(({ text }) => text));
    expect(asked.join(' ')).not.toMatch(/face/i);
    expect(asked).toContain('Has anybody else treated your skin since then?');
  });

  it('asks the same eight things first, and where only when somebody treated it', () => {
    expect(missingAnswers(hands, {})).toEqual(missingAnswers(staleQuestions, {}));
    expect(
      missingAnswers(hands, { ...allWell, procedures: ['filler'], 'procedures-date': '2026-02-27' }),
    ).toEqual(['procedures-where']);
  });

  it('a procedure keeps its place, and only that one counts', () => {
    const filler = { procedures: ['filler'], 'procedures-date': '2026-02-27' };
    const onHands = factsAt({ ...filler, 'procedures-where': ['hands'] });
    expect(onHands.filler).toEqual({ on: '2026-02-27', area: 'hands' });
    const both = factsAt({ ...filler, 'procedures-where': ['hands', 'lips'] });
    expect(both.filler).toEqual([
      { on: '2026-02-27', area: 'lips' },
      { on: '2026-02-27', area: 'hands' },
    ]);
    const facts = { isotretinoin: { on: '2026-01-01' }, ...onHands } as const;
    expect(verdictsOf({ facts })['glycolic-20-35']).not.toContain('defer 2026-03-13');
  });

  it('strong sun was everywhere', () => {
    expect(factsAt({ tan: 'yes', 'tan-date': '2026-02-27' }).tan).toEqual([
      { on: '2026-02-27', area: 'face' },
      { on: '2026-02-27', area: 'body' },
    ]);
  });
});
