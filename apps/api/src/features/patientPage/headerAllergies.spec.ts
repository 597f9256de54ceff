import type { FactCode, KnownFact, Statement, StatementOrigin } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { headerAllergies } from './headerAllergies.js';

const said = (code: FactCode, answer: KnownFact, origin: StatementOrigin = 'intake'): Statement => ({
  ...{ id: code, code, answer, origin, intakeId: null, at: '2026-01-01', reviewed: false },
});
const everyNo = (
  [
    'anaphylaxis',
    'allergy-salicylate',
    'allergy-lidocaine',
    'allergy-resorcinol',
    'allergy-nuts',
    'allergy-bovine-collagen',
    'allergy-gram-positive',
  ] as const
).map((code) => said(code, 'no'));

describe('headerAllergies', () => {
  it('does not take an empty list for "none" where nobody was asked', () => {
    expect(headerAllergies([], null, null)).toEqual({ allergies: [], asked: false });
    expect(headerAllergies(everyNo, null, null)).toEqual({ allergies: [], asked: true });
    const unsure = [...everyNo.slice(1), said('anaphylaxis', 'unknown')];
    expect(headerAllergies(unsure, null, null).asked).toBe(false);
  });

  it('names what counts and whose word it is, anaphylaxis first', () => {
    const statements = [
      said('allergy-nuts', 'yes'),
      said('anaphylaxis', 'yes', 'desk'),
      said('allergy-lidocaine', 'no'),
    ];
    expect(headerAllergies(statements, null, null).allergies).toEqual([
      { code: 'anaphylaxis', saidBy: 'desk', words: null },
      { code: 'allergy-nuts', saidBy: 'intake', words: null },
    ]);
  });

  it('adds what the form lists beside the rules, and the note in words', () => {
    const ticked = { ticked: ['lidocaine', 'latex', 'other'], other: 'Penicillin' };
    expect(headerAllergies([], ticked, 'Hives after ibuprofen').allergies).toEqual([
      { code: 'latex', saidBy: 'intake', words: null },
      { code: 'other', saidBy: 'intake', words: 'Penicillin' },
      { code: 'note', saidBy: null, words: 'Hives after ibuprofen' },
    ]);
    expect(headerAllergies([], ticked, 'Penicillin').allergies).toHaveLength(2);
    expect(headerAllergies([], { ticked: null, other: null }, null).allergies).toEqual([]);
  });
});
