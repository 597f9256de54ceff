import { describe, expect, it } from 'vitest';
import { aBasis } from '../../testing/aBasis.js';
import { evaluatePlan } from './evaluatePlan.js';
import { findingsToday } from './findingsToday.js';

const mandelic = { protocolCode: 'mandelic-40', area: 'face' as const };
const filler = { protocolCode: 'ha-cheek', area: 'cheek' as const };
const tca = { protocolCode: 'tca-30-35', area: 'face' as const };
const short = (findings: ReturnType<typeof evaluatePlan>) =>
  findings.map(({ finding, severity, protocols }) => [finding, severity, protocols]);

describe('evaluatePlan', () => {
  it('tells a finding once, with every protocol that it concerns, the gravest first', () => {
    const findings = evaluatePlan(
      [
        { ...mandelic, on: '2026-03-02' },
        { ...mandelic, on: '2026-03-17' },
        { ...filler, on: '2026-03-31' },
      ],
      aBasis({ concerns: ['melasma'], facts: { 'hsv-history': 'yes', anticoagulant: 'yes' } }),
    );
    expect(short(findings)).toEqual([
      ['hsv-history', 'caution', ['mandelic-40']],
      ['melasma', 'caution', ['mandelic-40']],
      ['anticoagulant', 'caution', ['ha-cheek']],
      ['priming', 'preparation', ['mandelic-40']],
      ['peel-preparation', 'preparation', ['mandelic-40']],
    ]);
  });

  it('evaluates a treatment for its own day', () => {
    const basis = aBasis({ phototype: 2, facts: { isotretinoin: { on: '2026-01-01' } } });
    const on = (day: string) =>
      evaluatePlan([{ ...tca, on: day }], basis).find(({ code }) => code === 'isotretinoin');
    expect(on('2026-06-29')).toMatchObject({ severity: 'defer', until: '2026-06-30' });
    expect(on('2026-06-30')).toBeUndefined();
  });

  it('keeps the gravest form of a finding that differs between days', () => {
    const basis = aBasis({ phototype: 2, facts: { isotretinoin: { on: '2026-01-01' } } });
    const findings = evaluatePlan(
      [
        { ...mandelic, on: '2026-03-02' },
        { ...tca, on: '2026-03-02' },
      ],
      basis,
    );
    expect(findings.find(({ code }) => code === 'isotretinoin')).toMatchObject({
      severity: 'defer',
      until: '2026-06-30',
      protocols: ['mandelic-40', 'tca-30-35'],
    });
  });

  it('keeps every missing answer apart', () => {
    const { otherwise: _, ...known } = aBasis().known;
    const basis = { ...aBasis(), known: { ...known, facts: {} } };
    const findings = evaluatePlan([{ ...mandelic, on: '2026-03-02' }], basis);
    expect(findings.map(({ finding }) => finding)).toContain('not-answered:pregnant');
    expect(findings.find(({ finding }) => finding === 'not-answered:pregnant')?.severity).toBe(
      'needs-answer',
    );
    expect(findings.find(({ finding }) => finding === 'not-answered:hormones')?.severity).toBe('caution');
  });
});

describe('findingsToday', () => {
  it('tells what puts a treatment off today, also when its day lies beyond that', () => {
    const basis = aBasis({ phototype: 2, facts: { isotretinoin: { on: '2026-01-01' } } });
    const findings = findingsToday([{ ...tca, on: '2026-06-30' }], basis);
    expect(findings.filter(({ severity }) => severity === 'defer')).toEqual([
      expect.objectContaining({ finding: 'isotretinoin', until: '2026-06-30' }),
    ]);
  });
});
