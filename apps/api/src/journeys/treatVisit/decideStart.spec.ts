import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { type Check, decideStart } from './decideStart.js';

const decide = (
  given: Parameters<typeof answersAtCheckIn>[0] = {},
  more: Partial<Check> = {},
  known: Parameters<typeof aBasis>[0] = {},
) =>
  decideStart(
    {
      treatments: [{ protocolCode: 'mandelic-40', area: 'face', on: '2026-03-02' }],
      answers: answersAtCheckIn(given),
      accepted: new Set(),
      overridden: false,
      reason: null,
      ...more,
    },
    aBasis(known),
  );

describe('starting a treatment', () => {
  it('goes on where nothing is new', () => {
    const { outcome, news } = decide();
    expect(outcome).toBe('started');
    expect(news).toMatchObject({ pregnant: 'no', 'wound-or-sunburn': 'no' });
    expect(news).not.toHaveProperty('tan'); // nothing new about it
  });

  it.each([
    ['absolute', { pregnant: 'yes' }],
    ['not healed', { healed: 'no' }],
    ['a delay', { tan: 'yes', 'tan-date': '2026-03-01' }],
    ['an answer that could be either', { pregnant: 'unsure' }],
  ])('stops for %s, also with a reason', (_, given) => {
    expect(decide(given, { reason: 'All the same' }).outcome).toBe('stopped');
  });

  it('asks for a reason once per finding of the plan', () => {
    const stopped = { isotretinoin: 'stopped', 'isotretinoin-last': '2026-02-01' };
    expect(decide(stopped).outcome).toBe('needs-reason');
    expect(decide(stopped, { reason: 'Superficial only' }).outcome).toBe('started');
    expect(decide(stopped, { accepted: new Set(['isotretinoin']) }).outcome).toBe('started');
  });

  it('goes on against a delay that was overridden when it was booked, but not against a new one', () => {
    const tanned = { facts: { tan: { on: '2026-02-25' } } };
    expect(decide({}, {}, tanned).outcome).toBe('stopped');
    expect(decide({}, { overridden: true }, tanned).outcome).toBe('started');
    const waxed = { waxing: 'yes', 'waxing-date': '2026-03-01' };
    expect(decide(waxed, { overridden: true }, tanned).outcome).toBe('stopped');
  });

  it('weighs what was known with what is new', () => {
    const earlier = { facts: { peel: { on: '2026-02-24', kind: 'superficial' } } };
    const { outcome, findings } = decide({}, {}, earlier);
    expect(outcome).toBe('stopped');
    expect(findings[0]).toMatchObject({ code: 'peel-and-peel', severity: 'defer', until: '2026-03-10' });
  });
});
