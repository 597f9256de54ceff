import { describe, expect, it } from 'vitest';
import { seedRulebook } from '../catalogue/seedRulebook.js';
import { cycleOf } from './cycleOf.js';

describe('cycleOf', () => {
  it.each([
    [18, 24, 29, 34],
    [40, 24, 29, 34],
    [50, 24, 29, 34],
    [55, 26, 32, 38],
    [58, 27, 34, 40],
    [60, 28, 35, 42],
    [65, 30, 38, 46],
    [66, 30, 39, 47],
    [67, 31, 39, 47],
    [90, 31, 39, 47],
  ])('at %i years: %i, %i, %i', (age, low, days, high) => {
    expect(cycleOf(age, seedRulebook)).toEqual({ low, days, high });
  });
});
