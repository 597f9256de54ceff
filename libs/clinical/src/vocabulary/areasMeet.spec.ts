import { describe, expect, it } from 'vitest';
import { areasMeet } from './areasMeet.js';

describe('areasMeet', () => {
  it.each([
    ['lips', 'lips', true],
    ['face', 'lips', true],
    ['brow', 'face', true],
    ['cheek', 'lips', false],
    ['hands', 'face', false],
    ['body', 'face', false],
    ['body', 'cheek', false],
    ['hands', 'body', true],
  ] as const)('%s and %s: %s', (a, b, meet) => {
    expect(areasMeet(a, b)).toBe(meet);
    expect(areasMeet(b, a)).toBe(meet);
  });
});
