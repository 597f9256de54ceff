import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { anErrand, anotherTreatment, aSituation } from '../../testing/aSituation.js';
import { aStaffing } from '../../testing/aStaffing.js';
import type { Situation } from '../findOpenings/Situation.js';
import { decideVisits } from './decideVisits.js';
import { overriddenRules } from './overriddenRules.js';
import type { WantedVisit } from './WantedVisit.js';

const peel = anErrand('mandelic-40');
const wanted = (more: Partial<WantedVisit> = {}): WantedVisit => ({
  errand: peel,
  start: Date.parse('2026-03-03T09:00:00Z') / 60_000,
  day: '2026-03-03',
  ...{ specialistId: 'ada', roomId: 'treat', deviceIds: [], urgent: null, override: 'Leaves for a year' },
  ...more,
});
const rulesOf = (situation: Situation, visit = wanted()) =>
  overriddenRules(visit, [visit], situation, aStaffing());
const codeOf = (situation: Situation, overrides: string[] | null) =>
  decideVisits([wanted({ overrides })], situation, aStaffing(), { override: true })?.kind ?? null;

const filled = aSituation({ others: [anotherTreatment('ha-cheek', '2026-03-01', true)] });
const tanned = aSituation({ known: { ...aBasis().known, facts: { tan: { on: '2026-03-01' } } } });

/** Nothing but its gaps binds it. */
const anyDay = {
  ...{ earliest: '2026-01-01', ideal: '2026-01-01', latest: null },
  ranges: [{ first: '2026-01-01', last: '2027-12-31' }],
  because: { earliest: [], ideal: [], latest: [] },
};

describe('the rules that an override breaks', () => {
  it('none where nothing is broken, or no reason was given', () => {
    expect(rulesOf(aSituation())).toEqual([]);
    expect(rulesOf(filled, wanted({ override: null }))).toEqual([]);
  });

  it('a distance is named as the check before the treatment will find it', () => {
    expect(rulesOf(filled)).toContain('filler-and-peel');
    expect(rulesOf(tanned)).toEqual(['tan']);
  });

  it('the gap inside a series is the finding about two treatments of its kind', () => {
    const rule = { code: 'shortest-gap', version: '1', params: { protocol: 'mandelic-40', days: 14 } };
    const series = aSituation({
      gaps: [{ from: 'done', to: 'next', atLeast: 14, rule }],
      fixed: [{ id: 'done', day: '2026-02-25', done: true }],
    });
    const errand = { ...peel, key: 'next', sessions: [{ id: 'next', window: anyDay }] };
    expect(rulesOf(series, wanted({ errand }))).toEqual(['peel-and-peel', 'shortest-gap']);
  });

  it('a day before its window is named by what holds it there', () => {
    const rule = { code: 'isotretinoin', version: '1' };
    const because = { earliest: [{ rule, from: null, days: 0 }], ideal: [], latest: [] };
    const window = { earliest: '2026-06-30', ideal: '2026-06-30', latest: null, ranges: [], because };
    const errand = { ...peel, key: 'next', sessions: [{ id: 'next', window }] };
    expect(rulesOf(aSituation(), wanted({ errand }))).toEqual(['isotretinoin']);
  });

  it('given once, a reason covers the rules that it was given for and no others', () => {
    expect(codeOf(filled, null)).toBeNull();
    expect(codeOf(filled, [...rulesOf(filled)])).toBeNull();
    expect(codeOf(filled, ['tan'])).toBe('placement');
    expect(codeOf(filled, [])).toBe('placement');
    expect(codeOf({ ...filled, known: tanned.known }, [...rulesOf(filled)])).toBe('placement');
  });
});
