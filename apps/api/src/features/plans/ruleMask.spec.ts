import { describe, expect, it } from 'vitest';
import { aStoredPlan } from '../../testing/aStoredPlan.js';
import { medicalMask, noMask } from './ruleMask.js';

const rule = (code: string) => ({ code, version: '1', params: { days: 180 } });
const { constraints } = aStoredPlan();
const mask = medicalMask({
  ...constraints,
  separations: [{ a: 's1', b: 's2', ifAFirst: 14, ifBFirst: 14, rule: rule('peel-and-filler') }],
  notBefore: [{ session: 's1', day: '2026-06-30', rule: rule('isotretinoin') }],
  forbidden: [{ sessions: ['s1'], first: '2026-04-01', last: '2026-04-10', rule: rule('sun-holiday') }],
});
const because = {
  earliest: [{ rule: rule('isotretinoin'), from: null, days: 0 }],
  ideal: [
    { rule: rule('series-gap'), from: 's1', days: 15 },
    { rule: rule('today'), from: 'today', days: 0 },
  ],
  latest: [{ rule: rule('sun-holiday'), from: null, days: 10 }],
};

describe('medicalMask', () => {
  it('does not say by the kind of an event how the skin heals', () => {
    expect(['healed-late', 'paused', 'moved'].map(mask.kind)).toEqual(['changed', 'paused', 'moved']);
    expect(noMask.kind('healed-late')).toBe('healed-late');
  });

  it.each([
    ...'series-gap peel-and-filler today course-start missed undo'.split(' '),
    'paused',
    'event-after-peel',
    'event-away',
    'specialist-left',
  ])('tells %s', (code) => {
    expect(mask.rule(rule(code))).toEqual(rule(code));
  });

  it.each(['isotretinoin', 'sun-holiday', 'healed-late', 'hsv-active'])('keeps %s back', (code) => {
    expect(mask.rule(rule(code))).toEqual({ code: 'ask-the-specialist', version: '1' });
  });

  it('keeps the days of a medical reason back with it: they would name it', () => {
    const asked = { rule: { code: 'ask-the-specialist', version: '1' }, from: null, days: null };
    expect(mask.because(because)).toEqual({ earliest: [asked], ideal: because.ideal, latest: [asked] });
    expect(noMask.because(because)).toEqual(because);
  });

  it('keeps back what bears the same name as a distance between courses but comes from the past', () => {
    const both = medicalMask({
      ...constraints,
      separations: [{ a: 's1', b: 's2', ifAFirst: 14, ifBFirst: 14, rule: rule('peel-and-filler') }],
      notBefore: [{ session: 's1', day: '2026-06-30', rule: rule('peel-and-filler') }],
    });
    expect(both.rule(rule('peel-and-filler')).code).toBe('ask-the-specialist');
  });

  it('keeps back what an answer holds, whatever else bears its name, but not a pause', () => {
    const hold = (code: string) => ({ ...held, id: code, rule: rule(code) });
    const held = { sessions: ['s1'], first: '2026-03-02', last: null };
    const paused = medicalMask({ ...constraints, holds: [hold('series-gap'), hold('paused')] });
    expect(paused.rule(rule('series-gap')).code).toBe('ask-the-specialist');
    expect(paused.rule(rule('paused')).code).toBe('paused');
  });
});
