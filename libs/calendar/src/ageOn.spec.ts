import { describe, expect, it } from 'vitest';
import { ageOn } from './ageOn.js';

describe('ageOn', () => {
  it('counts completed years', () => {
    expect(ageOn('1996-08-01', '2026-07-31')).toBe(29);
    expect(ageOn('1996-08-01', '2026-08-01')).toBe(30);
  });

  it('lets a birthday on 29 February count from 1 March in other years', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2008-02-29', '2028-02-29')).toBe(20);
  });
});
