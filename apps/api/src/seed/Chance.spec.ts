import { expect, it } from 'vitest';
import { Chance } from './Chance.js';

it('gives the same numbers for the same seed, on every machine', () => {
  const chance = new Chance(1);
  expect([chance.whole(1, 100), chance.whole(1, 100), chance.whole(1, 100)]).toEqual([63, 1, 53]);
  expect(new Chance(7).next()).toBe(new Chance(7).next());
});

it('keeps to both ends and reaches them', () => {
  const chance = new Chance(3);
  const seen = new Set(Array.from({ length: 200 }, () => chance.whole(2, 4)));
  expect([...seen].sort()).toEqual([2, 3, 4]);
});
