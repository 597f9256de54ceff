import { factCodes } from '@stratum/clinical';
import { expect, it } from 'vitest';
import { findFacts } from './findFacts';

const found = (typed: string) => findFacts(typed).map(({ label }) => label);

it('shows every fact while nothing is typed, by its name', () => {
  expect(findFacts('')).toHaveLength(factCodes.length);
  expect(found('  ').slice(0, 2)).toEqual(['Ablative laser', 'Allergy to bovine collagen']);
});

it.each([
  ['preg', ['Pregnant']],
  ['cold sore', ['Cold sore now', 'Cold sores before']],
  ['sore now', ['Cold sore now']],
  ['botox', ['Botulinum toxin']],
  ['Roaccu', ['Isotretinoin']],
  ['nuts', ['Allergy to nuts']],
  ['xyz', []],
])('finds "%s" by the beginnings of words, in any order', (typed, expected) => {
  expect(found(typed)).toEqual(expected);
});

it('puts what is called so before what people also call so', () => {
  expect(found('allerg')[0]).toBe('Allergy to bovine collagen');
  expect(found('allerg').at(-1)).toBe('Anaphylaxis before');
});
