import { addDays } from '@stratum/calendar';
import { describe, expect, it } from 'vitest';
import { rowOf, verdictsOf } from '../testing/verdictsOf.js';
import type { DetailedAnswer } from '../vocabulary/FactAnswer.js';
import type { FactCode } from '../vocabulary/FactCode.js';

const TODAY = '2026-03-02';
const codes = ['glycolic-20-35', 'tca-30-35', 'phenol-croton', 'ha-cheek'] as const;

type Days = readonly [superficial: number, medium: number, deep: number, filler: number];
type Row = readonly [FactCode, Omit<DetailedAnswer, 'on'>, Days];

const verdict = (fact: FactCode, answer: DetailedAnswer, code: string) =>
  verdictsOf({ facts: { [fact]: answer } })[code];

/** Days after it happened; 0 where the rule says nothing. */
const after: readonly Row[] = [
  ['cryotherapy', {}, [30, 90, 90, 0]],
  ['laser-ablative', {}, [90, 180, 365, 0]],
  ['laser-nonablative', {}, [28, 28, 90, 0]],
  ['microneedling', {}, [28, 42, 180, 0]],
  ['waxing', {}, [7, 14, 28, 0]],
  ['tan', {}, [14, 90, 90, 0]],
  ['neurotoxin', {}, [7, 14, 14, 14]],
  ['filler', {}, [14, 28, 90, 14]],
  ['peel', { kind: 'superficial' }, [14, 90, 365, 14]],
  ['peel', { kind: 'medium' }, [60, 90, 365, 28]],
  ['peel', { kind: 'deep' }, [180, 180, 365, 90]],
  ['vaccination', { kind: 'covid' }, [0, 0, 0, 21]],
  ['vaccination', { kind: 'other' }, [0, 0, 0, 14]],
  ['dental-work', {}, [0, 0, 0, 14]],
  ['dental-work', { kind: 'major' }, [0, 0, 0, 28]],
  ['febrile-illness', {}, [0, 0, 0, 14]],
];

describe('days after something happened', () => {
  it.each(after)('%s %j: %j', (fact, details, days) => {
    days.forEach((n, i) => {
      const code = codes[i] as string;
      const ago = (d: number) => verdict(fact, { ...details, on: addDays(TODAY, -d) }, code);
      if (n === 0) {
        expect(ago(1)).toBe('ok');
        return;
      }
      expect(ago(1)).toBe(`defer ${addDays(TODAY, n - 1)}`);
      expect(ago(n - 1)).toBe('defer 2026-03-03');
      expect(ago(n)).toBe('ok');
    });
  });

  it('"yes" without a day counts as today', () => {
    expect(rowOf({ facts: { tan: 'yes' } }).slice(0, 3)).toEqual([
      'defer 2026-03-16',
      'defer 2026-05-31',
      'defer 2026-05-31',
    ]);
    expect(verdictsOf({ facts: { neurotoxin: 'yes' } })).toMatchObject({
      'glycolic-20-35': 'defer 2026-03-09',
      'ha-cheek': 'defer 2026-03-16',
    });
  });

  it('isotretinoin: a caution for superficial, 180 days for medium, 365 for deep; still taken when the day is ahead', () => {
    const of = (on: string) => rowOf({ facts: { isotretinoin: { on } } }).slice(0, 4);
    expect(of('2025-09-04')).toEqual(['caution', 'defer 2026-03-03', 'defer 2026-09-04', 'ok']);
    expect(of('2025-09-03')).toEqual(['ok', 'ok', 'defer 2026-09-03', 'ok']);
    expect(of('2025-03-03')).toEqual(['ok', 'ok', 'defer 2026-03-03', 'ok']);
    expect(of('2025-03-02')).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(of('2026-04-01')).toEqual(['caution', 'defer 2026-09-28', 'defer 2027-04-01', 'ok']);
  });

  it('facial surgery: a caution for superficial within 30 days, 90 for medium, 180 for deep', () => {
    const of = (ago: number) =>
      rowOf({ facts: { 'facial-surgery': { on: addDays(TODAY, -ago) } } }).slice(0, 3);
    expect(of(29)).toEqual(['caution', 'defer 2026-05-02', 'defer 2026-07-31']);
    expect(of(30)).toEqual(['ok', 'defer 2026-05-01', 'defer 2026-07-30']);
    expect(of(90)).toEqual(['ok', 'ok', 'defer 2026-05-31']);
    expect(of(180)).toEqual(['ok', 'ok', 'ok']);
  });
});

/** Days a treatment keeps ahead of what is planned, and the first allowed day counted from the planned one. */
const ahead: readonly (readonly [FactCode, Omit<DetailedAnswer, 'on'>, Days, Days])[] = [
  ['microneedling', {}, [28, 42, 180, 28], [28, 42, 180, 0]],
  ['waxing', {}, [7, 14, 28, 0], [7, 14, 28, 0]],
  ['tan', {}, [14, 42, 90, 0], [14, 90, 90, 0]],
  ['filler', {}, [14, 28, 90, 14], [14, 28, 90, 14]],
  ['peel', { kind: 'superficial' }, [21, 60, 180, 14], [14, 90, 365, 14]],
  ['peel', { kind: 'medium' }, [180, 180, 180, 28], [60, 90, 365, 28]],
  ['peel', { kind: 'deep' }, [365, 365, 365, 90], [180, 180, 365, 90]],
  ['vaccination', { kind: 'covid' }, [0, 0, 0, 14], [0, 0, 0, 21]],
  ['vaccination', { kind: 'other' }, [0, 0, 0, 14], [0, 0, 0, 14]],
  ['dental-work', {}, [0, 0, 0, 14], [0, 0, 0, 14]],
  ['neurotoxin', {}, [0, 0, 0, 14], [0, 0, 0, 0]],
  ['event', {}, [28, 42, 120, 42], [1, 1, 1, 1]],
  ['cryotherapy', {}, [0, 0, 0, 0], [0, 0, 0, 0]],
  ['laser-ablative', {}, [0, 0, 0, 0], [0, 0, 0, 0]],
  ['facial-surgery', {}, [0, 0, 0, 0], [0, 0, 0, 0]],
];

describe('days before something planned', () => {
  it.each(ahead)('%s %j: %j, then %j', (fact, details, before, then) => {
    before.forEach((n, i) => {
      const code = codes[i] as string;
      const inDays = (d: number) => verdict(fact, { ...details, on: addDays(TODAY, d) }, code);
      if (n === 0) {
        expect(inDays(1)).toBe('ok');
        return;
      }
      expect(inDays(n)).toBe('ok');
      expect(inDays(n - 1)).toBe(`defer ${addDays(TODAY, n - 1 + (then[i] as number))}`);
    });
  });
});

describe('a holiday in strong sun', () => {
  const holiday = (on: string, kind: string) => rowOf({ facts: { 'sun-holiday': { on, kind } } }).slice(0, 4);
  it('no sun for 14, 42, 90 days after the peel', () => {
    expect(holiday('2026-03-16', '2026-03-23')).toEqual(['ok', 'defer 2026-04-20', 'defer 2026-06-21', 'ok']);
    expect(holiday('2026-03-15', '2026-03-23')).toEqual([
      'defer 2026-04-06',
      'defer 2026-04-20',
      'defer 2026-06-21',
      'ok',
    ]);
    expect(holiday('2026-04-13', '2026-04-20')).toEqual(['ok', 'ok', 'defer 2026-07-19', 'ok']);
    expect(holiday('2026-05-31', '2026-06-07')).toEqual(['ok', 'ok', 'ok', 'ok']);
  });
  it('and for 14, 28, 90 days before it', () => {
    expect(holiday('2026-02-01', '2026-02-16')).toEqual(['ok', 'defer 2026-03-16', 'defer 2026-05-17', 'ok']);
    expect(holiday('2026-02-01', '2026-02-17')).toEqual([
      'defer 2026-03-03',
      'defer 2026-03-17',
      'defer 2026-05-18',
      'ok',
    ]);
    expect(holiday('2026-01-20', '2026-02-02')).toEqual(['ok', 'ok', 'defer 2026-05-03', 'ok']);
  });
  it('during it, until it is over and the days have passed', () => {
    expect(holiday('2026-02-25', '2026-03-05')[0]).toBe('defer 2026-03-19');
  });
  it('without a last day: nobody knows whether it is over', () => {
    const open = (on: string) => rowOf({ facts: { 'sun-holiday': { on } } }).slice(0, 1);
    expect(open('2026-01-10')).toEqual(['needs-answer']);
    expect(open('2026-03-10')).toEqual(['defer 2026-03-24']);
    expect(open('2026-02-25')).toEqual(['defer 2026-03-16']);
  });
});

describe('a big event', () => {
  const event = (on: string, more = {}) => rowOf({ facts: { event: { on }, ...more } }).slice(0, 4);
  it('on the day itself everything waits until the day after', () => {
    expect(event('2026-03-02')).toEqual(Array(4).fill('defer 2026-03-03'));
  });
  it('a first ever superficial peel keeps 28 days, a later one 14', () => {
    expect(event('2026-03-30')[0]).toBe('ok');
    expect(event('2026-03-29')[0]).toBe('defer 2026-03-30');
    const peeled = { peel: { on: '2025-01-10', kind: 'superficial' } };
    expect(event('2026-03-16', peeled)[0]).toBe('ok');
    expect(event('2026-03-15', peeled)[0]).toBe('defer 2026-03-16');
  });
  it('whether it is the first one matters only between the two', () => {
    const asked = (on: string) => rowOf({ facts: { event: { on }, peel: 'unknown' } })[0];
    expect(asked('2026-03-20')).toBe('needs-answer');
  });
  it('is past on the day after', () => {
    expect(event('2026-03-01')).toEqual(Array(4).fill('ok'));
  });
});

describe('on one day', () => {
  it('a peel goes before a neuromodulator: superficial freely, medium with a reason, deep not', () => {
    expect(rowOf({ facts: { neurotoxin: { on: TODAY } } }).slice(0, 4)).toEqual([
      'ok',
      'caution',
      'defer 2026-03-16',
      'ok',
    ]);
  });
  it('a peel and a filler never, by default', () => {
    expect(rowOf({ facts: { filler: { on: TODAY } } }).slice(0, 3)).toEqual([
      'defer 2026-03-16',
      'defer 2026-03-30',
      'defer 2026-05-31',
    ]);
  });
  it('a device goes before a filler', () => {
    expect(rowOf({ facts: { microneedling: { on: TODAY } } })[3]).toBe('ok');
    expect(rowOf({ facts: { microneedling: { on: addDays(TODAY, 27) } } })[3]).toBe('defer 2026-03-29');
  });
});

describe('places', () => {
  it.each([
    ['filler', { on: '2026-03-01', area: 'hands' }, 'glycolic-20-35', 'ok'],
    ['filler', { on: '2026-03-01', area: 'lips' }, 'glycolic-20-35', 'defer 2026-03-15'],
    ['filler', { on: '2026-03-01', area: 'lips' }, 'ha-cheek', 'ok'],
    ['filler', { on: '2026-03-01', area: 'cheek' }, 'plla-cheek', 'defer 2026-03-29'],
    ['waxing', { on: '2026-03-01', area: 'brow' }, 'glycolic-20-35', 'caution'],
    ['waxing', { on: '2026-03-01', area: 'lips' }, 'glycolic-20-35', 'defer 2026-03-08'],
    ['waxing', { on: '2026-03-01', area: 'body' }, 'glycolic-20-35', 'ok'],
    ['neurotoxin', { on: '2026-03-01', area: 'brow' }, 'ha-lips', 'ok'],
    ['neurotoxin', { on: '2026-03-01', area: 'brow' }, 'glycolic-20-35', 'defer 2026-03-08'],
    ['tan', { on: '2026-03-01', area: 'body' }, 'glycolic-20-35', 'ok'],
    ['peel', { on: '2026-03-01', kind: 'superficial' }, 'ha-hands', 'ok'],
    ['peel', { on: '2026-03-01', kind: 'superficial', area: 'hands' }, 'ha-hands', 'defer 2026-03-15'],
    ['dental-work', { on: '2026-03-01' }, 'ha-hands', 'ok'],
    ['vaccination', { on: '2026-03-01', kind: 'other' }, 'ha-hands', 'defer 2026-03-15'],
    ['laser-nonablative', { on: '2026-03-01', area: 'hands' }, 'glycolic-20-35', 'ok'],
  ] as const)('%s %j and %s: %s', (fact, answer, code, expected) => {
    expect(verdict(fact, answer, code)).toBe(expected);
  });
});

describe('a kind that is missing', () => {
  it.each([
    ['peel', { on: '2026-03-01' }, 'ha-cheek', 'defer 2026-05-30'],
    ['peel', { on: '2026-02-10' }, 'ha-cheek', 'needs-answer'],
    ['vaccination', { on: '2026-03-01' }, 'ha-cheek', 'defer 2026-03-22'],
    ['vaccination', { on: '2026-02-15' }, 'ha-cheek', 'needs-answer'],
    ['autoimmune', {}, 'glycolic-20-35', 'ok'],
  ] as const)('%s %j and %s: %s', (fact, answer, code, expected) => {
    expect(verdict(fact, answer, code)).toBe(expected);
  });
  it('an autoimmune disease that may be active needs an answer', () => {
    expect(verdictsOf({ facts: { autoimmune: 'yes' } })['ha-lips']).toBe('needs-answer');
  });
});

describe('several at once', () => {
  it('the last of their days counts', () => {
    const facts = { filler: { on: '2026-02-25' }, tan: { on: '2026-03-01' } };
    expect(verdictsOf({ facts })['glycolic-20-35']).toBe('defer 2026-03-15');
    const peels = [
      { on: '2026-02-20', kind: 'superficial' },
      { on: '2025-12-20', kind: 'deep' },
    ];
    expect(verdictsOf({ facts: { peel: peels } })['glycolic-20-35']).toBe('defer 2026-06-18');
  });
  it('waiting for something to heal has no day', () => {
    const facts = { tan: { on: '2026-03-01' }, 'hsv-active': 'yes' } as const;
    expect(verdictsOf({ facts })['glycolic-20-35']).toBe('defer until healed');
  });
});
