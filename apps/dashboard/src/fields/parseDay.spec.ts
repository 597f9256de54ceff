import { describe, expect, it } from 'vitest';
import { parseDay } from './parseDay';
import { weeksOf } from './weeksOf';

const today = '2026-10-12';

describe('a day as people write it', () => {
  it.each([
    ['14 Oct 2026', '2026-10-14'],
    ['Wed 14 Oct 2026', '2026-10-14'],
    ['14 october', '2026-10-14'],
    ['14.10.2026', '2026-10-14'],
    ['4/3/91', '1991-03-04'],
    ['4.3.30', '2030-03-04'],
    ['2026-10-14', '2026-10-14'],
  ])('%s', (text, day) => {
    expect(parseDay(text, today)).toBe(day);
  });

  it.each(['31 Feb 2026', '14.13.2026', 'soon', '14', ''])('“%s” is none', (text) => {
    expect(parseDay(text, today)).toBeUndefined();
  });
});

describe('the weeks of a month', () => {
  it('start on Monday and cover the month', () => {
    const weeks = weeksOf('2026-10-12');
    expect(weeks).toHaveLength(5);
    expect(weeks[0]?.[0]).toBe('2026-09-28');
    expect(weeks[4]?.[6]).toBe('2026-11-01');
  });
});
