import { describe, expect, it } from 'vitest';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import { withNews } from './withNews.js';

const january = { on: '2026-01-10', area: 'lips' } as const;
const march = { on: '2026-03-01' } as const;
const healed = { kind: 'healed', on: '2026-02-27' } as const;

type Row = readonly [before: KnownFact | undefined, news: KnownFact, after: KnownFact];

describe('what was known, and what was said since', () => {
  it.each<Row>([
    [undefined, 'no', 'no'],
    [undefined, 'unknown', 'unknown'],
    ['no', 'yes', 'yes'],
    ['yes', 'no', 'no'],
    ['yes', healed, healed],
    ['no', 'unknown', 'unknown'],
    ['unknown', 'unknown', 'unknown'],
    ['unknown', 'no', 'no'],
    ['yes', 'unknown', ['yes', 'unknown']],
    [healed, 'unknown', [healed, 'unknown']],
    [['yes', 'unknown'], 'no', 'no'],
  ])('a state: %j, then %j: %j', (before, news, after) => {
    expect(withNews('hsv-active', before, news, false)).toEqual(after);
    expect(withNews('hsv-active', before, news, true)).toEqual(after);
  });

  it.each<Row>([
    [undefined, 'no', 'no'],
    [january, 'no', january],
    ['yes', 'no', 'yes'],
    ['unknown', 'no', 'unknown'],
    ['no', march, march],
    [january, march, [january, march]],
    [january, january, january],
    [january, 'unknown', [january, 'unknown']],
    ['yes', march, ['yes', march]],
    ['unknown', march, ['unknown', march]],
    ['no', 'unknown', 'unknown'],
  ])('what happens on a day: %j, then %j: %j', (before, news, after) => {
    expect(withNews('filler', before, news, false)).toEqual(after);
  });

  it('takes back what happened only by a "no" that undoes', () => {
    expect(withNews('filler', [january, march], 'no', true)).toBe('no');
    expect(withNews('filler', [january, march], 'unknown', true)).toEqual([january, march, 'unknown']);
  });
});
