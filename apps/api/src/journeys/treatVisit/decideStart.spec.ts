import type { FactCode, KnownFact, Statement } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { answersAtCheckIn } from '../../testing/answersAtCheckIn.js';
import { type Check, decideStart } from './decideStart.js';

const onForm = ([code, answer]: [string, KnownFact]): Statement => ({
  ...{ id: code, code: code as FactCode, answer, origin: 'intake' },
  ...{ intakeId: 'intake-1', at: '2026-02-01T09:00:00.000Z', reviewed: false },
});

const decide = (
  given: Parameters<typeof answersAtCheckIn>[0] = {},
  more: Partial<Check> = {},
  known: Parameters<typeof aBasis>[0] = {},
) =>
  decideStart(
    {
      treatments: [{ protocolCode: 'mandelic-40', area: 'face', on: '2026-03-02' }],
      answers: answersAtCheckIn(given),
      at: '2026-03-02T09:00:00.000Z',
      statements: Object.entries(known.facts ?? {}).map(onForm),
      accepted: new Map(),
      overriddenAt: null,
      overrideRules: [],
      hardRules: [],
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
  });

  it('takes the reason of the plan for what was known when it was given, and for nothing newer', () => {
    const accepted = new Map([['isotretinoin', '2026-02-01T10:00:00.000Z']]);
    const taken = { facts: { isotretinoin: { on: '2025-12-01' } } };
    expect(decide({}, {}, taken).outcome).toBe('needs-reason');
    expect(decide({}, { accepted }, taken).outcome).toBe('started');
    const again = { isotretinoin: 'stopped', 'isotretinoin-last': '2026-03-01' };
    expect(decide(again, { accepted }, taken).outcome).toBe('needs-reason');
    const earlier = new Map([['isotretinoin', '2026-01-31T10:00:00.000Z']]);
    expect(decide({}, { accepted: earlier }, taken).outcome).toBe('needs-reason');
  });

  it('goes on against a delay that was overridden when it was booked, but not against a new one', () => {
    const overriddenAt = '2026-02-27T09:00:00.000Z';
    const tanned = { facts: { tan: { on: '2026-02-25' } } };
    expect(decide({}, {}, tanned).outcome).toBe('stopped');
    expect(decide({}, { overriddenAt, overrideRules: ['tan'] }, tanned).outcome).toBe('started');
    expect(decide({}, { overriddenAt, overrideRules: ['waxing'] }, tanned).outcome).toBe('stopped');
    const waxed = { waxing: 'yes', 'waxing-date': '2026-03-01' };
    expect(decide(waxed, { overriddenAt, overrideRules: ['tan'] }, tanned).outcome).toBe('stopped');
    const again = { tan: 'yes', 'tan-date': '2026-03-01' };
    expect(decide(again, { overriddenAt, overrideRules: ['tan'] }, tanned).outcome).toBe('stopped');
  });

  it('does not go on at the second try against what stopped the first', () => {
    const overridden = { overriddenAt: '2026-02-27T09:00:00.000Z', overrideRules: ['hsv-active'] };
    const first: Statement = {
      ...onForm(['hsv-active', 'yes']),
      ...{ id: 'first', origin: 'check-in', intakeId: null, at: '2026-03-02T08:50:00.000Z' },
    };
    const sore = { 'cold-sore': 'now' };
    expect(decide(sore, { ...overridden, statements: [first] }).outcome).toBe('stopped');
    const known = { ...first, at: '2026-02-26T09:00:00.000Z' };
    expect(decide(sore, { ...overridden, statements: [known], reason: 'Kept apart' }).outcome).toBe(
      'started',
    );
  });

  it('stops for what was known, also where the patient is not sure of it any more', () => {
    const { findings } = decide({ pregnant: 'unsure' }, {}, { facts: { pregnant: 'yes' } });
    expect(findings[0]).toMatchObject({ code: 'pregnancy', severity: 'absolute' });
  });

  it('stops for what the desk noted and nobody reviewed, whatever is answered now', () => {
    const noted: Statement = { ...onForm(['pregnant', 'yes']), origin: 'desk', intakeId: null };
    expect(decide({ pregnant: 'no' }, { statements: [noted] }).outcome).toBe('stopped');
    const reviewed = { ...noted, reviewed: true };
    expect(decide({ pregnant: 'no' }, { statements: [reviewed] }).outcome).toBe('started');
  });

  it('weighs what was known with what is new', () => {
    const earlier = { facts: { peel: { on: '2026-02-24', kind: 'superficial' } } };
    const { outcome, findings } = decide({}, {}, earlier);
    expect(outcome).toBe('stopped');
    expect(findings[0]).toMatchObject({ code: 'peel-and-peel', severity: 'defer', until: '2026-03-10' });
  });
});
