import { describe, expect, it } from 'vitest';
import { parseClock } from './parseClock';

describe('parseClock', () => {
  it.each([
    ['8', 480],
    ['8:30', 510],
    ['08:30', 510],
    ['0830', 510],
    ['8.30', 510],
    ['17 Uhr', 1020],
    ['5 pm', 1020],
    ['12 am', 0],
    ['24:00', 1440],
  ])('reads %s', (text, minutes) => expect(parseClock(text)).toBe(minutes));

  it.each(['', 'soon', '8:75', '25:00', '24:30', '13 pm'])('does not guess at %s', (text) => {
    expect(parseClock(text)).toBeNull();
  });
});
