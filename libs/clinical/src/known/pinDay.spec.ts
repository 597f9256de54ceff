import { describe, expect, it } from 'vitest';
import { pinDay } from './pinDay.js';

const pin = (code: Parameters<typeof pinDay>[0], answer: Parameters<typeof pinDay>[1]) =>
  pinDay(code, answer, '2026-02-01', '2026-03-02');

describe('pinDay', () => {
  it('gives a "yes" without a day the day it was said', () => {
    expect(pin('waxing', 'yes')).toEqual({ on: '2026-02-01' });
    expect(pin('filler', { area: 'lips' })).toEqual({ area: 'lips', on: '2026-02-01' });
    expect(pin('peel', ['unknown', { kind: 'deep' }])).toEqual([
      'unknown',
      { kind: 'deep', on: '2026-02-01' },
    ]);
  });

  it('leaves alone what has a day, what wants none, and what is no "yes"', () => {
    expect(pin('filler', { on: '2025-12-01' })).toEqual({ on: '2025-12-01' });
    expect(pin('pregnant', 'yes')).toBe('yes');
    expect(pin('hsv-active', { kind: 'healed' })).toEqual({ kind: 'healed' });
    expect(pin('tan', 'no')).toBe('no');
    expect(pin('tan', 'unknown')).toBe('unknown');
  });

  it('lets what is being taken go on until its last day is told', () => {
    expect(pin('isotretinoin', 'yes')).toBe('yes');
    expect(pin('retinoid-topical', 'yes')).toBe('yes');
    expect(pin('isotretinoin', { on: '2026-01-15' })).toEqual({ on: '2026-01-15' });
  });

  it('leaves alone what is stored under a code that no rule reads any more', () => {
    expect(pin('retired' as Parameters<typeof pinDay>[0], 'yes')).toBe('yes');
  });

  it('leaves what was said today without a day: no exception for the same day', () => {
    expect(pinDay('neurotoxin', 'yes', '2026-03-02', '2026-03-02')).toBe('yes');
  });
});
