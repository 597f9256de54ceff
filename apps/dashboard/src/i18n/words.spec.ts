import {
  areas as clinicalAreas,
  concernCodes,
  factCodes,
  findingCodes,
  seedCatalogue,
  usualReasons as usual,
} from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { concerns } from './en/concerns';
import { facts } from './en/facts';
import { findings } from './en/findings';
import { areas, protocolNames } from './en/protocols';
import { usualReasons } from './en/reasons';
import { ruleNames } from './en/ruleNames';
import { sayFinding } from './sayFinding';
import { sayReason, sayRule } from './sayReason';

const without = (codes: readonly string[], words: object) => codes.filter((code) => !(code in words));

describe('every code of the clinic has words', () => {
  it.each([
    ['findings', findingCodes, findings],
    ['rules of findings', findingCodes, { ...concerns, ...facts, ...ruleNames }],
    ['facts', factCodes, facts],
    ['concerns', concernCodes, concerns],
    ['areas', clinicalAreas, areas],
    ['protocols', seedCatalogue.protocols.map(({ code }) => code), protocolNames],
    ['usual reasons', Object.values(usual).flat(), usualReasons],
  ] as const)('%s', (_, codes, words) => {
    expect(without(codes, words)).toEqual([]);
  });
});

describe('findings in a sentence', () => {
  it('say how long and until when', () => {
    const finding = {
      code: 'isotretinoin',
      severity: 'defer',
      until: '2027-01-30',
      params: { days: 180, on: '2026-08-03' },
    };
    expect(sayFinding(finding)).toBe(
      'Isotretinoin until 3 Aug 2026 asks for 180 days of distance; possible from 30 Jan 2027.',
    );
  });

  it('name the answer that is missing', () => {
    const finding = {
      code: 'not-answered',
      severity: 'needs-answer',
      from: { kind: 'fact', code: 'pregnant', answer: 'unknown' },
      params: { rule: 'pregnancy', could: 'absolute', missing: 'answer' },
    };
    expect(sayFinding(finding)).toBe('“pregnant” is not answered. It could rule this out or make it wait.');
  });

  it('show a code without words rather than hide it', () => {
    expect(sayFinding({ code: 'new-rule', severity: 'caution' })).toBe('New rule.');
  });
});

describe('why a day', () => {
  it('says what it counts from, the rule and its source', () => {
    const rule = { code: 'shortest-gap', source: '16-1546', params: { days: 14 } };
    expect(sayReason({ rule, from: 's1', days: 14 }, () => 'Salicylic acid, session 1 of 6')).toBe(
      '14 days after Salicylic acid, session 1 of 6: the agent’s shortest gap',
    );
    expect(sayRule(rule)).toBe('rule: shortest gap between sessions, source 16-1546');
  });

  it('never says a finding that binds days as a caution', () => {
    const rule = { code: 'pregnancy', params: { policy: 'refuse-all' } };
    expect(sayReason({ rule, from: null, days: null })).toBe('No elective treatment in pregnancy');
  });

  it('never says to the desk what only the chart may say', () => {
    const rule = { code: 'ask-the-specialist', version: '1' };
    expect(sayReason({ rule, from: null, days: null })).toBe('Ask the specialist');
  });
});
