import { describe, expect, it } from 'vitest';
import type { PlanConstraints } from '../../database/PlanConstraints.js';
import { packConstraints } from './packConstraints.js';
import { unpackConstraints } from './unpackConstraints.js';

const healed = { code: 'skin-healed', version: '1', source: '18', evidence: 'B', params: { days: 3 } };
const rhythm = { code: 'rhythm', version: '1' };
const apart = { code: 'filler-and-peel', version: '2' };
const gap = { ideal: null, atMost: null };
const constraints: PlanConstraints = {
  gaps: [
    { from: 's1', to: 's2', atLeast: 3, ...gap, rule: healed },
    { from: 's1', to: 's2', atLeast: 14, ideal: 15, atMost: 30, rule: rhythm },
    { from: 's2', to: 's3', atLeast: 3, ...gap, rule: { ...healed } },
  ],
  separations: [
    { a: 's1', b: 'f1', ifAFirst: 7, ifBFirst: 14, rule: apart },
    { a: 's2', b: 'f1', ifAFirst: 7, ifBFirst: 14, rule: { ...apart }, first: 'f1' },
  ],
  notBefore: [],
  forbidden: [],
  startIdeal: { s1: '2026-03-02' },
  events: [],
};
const stored = <Of>(value: Of): Of => JSON.parse(JSON.stringify(value)) as Of;

describe('the stored form of constraints', () => {
  it('writes every session and every rule once', () => {
    expect(packConstraints(constraints)).toEqual({
      ...{ notBefore: [], forbidden: [], startIdeal: { s1: '2026-03-02' }, events: [] },
      nodes: ['s1', 's2', 's3', 'f1'],
      rules: [healed, rhythm, apart],
      gaps: [
        [0, 1, 0, 3, null, null],
        [0, 1, 1, 14, 15, 30],
        [1, 2, 0, 3, null, null],
      ],
      separations: [
        [0, 3, 2, 7, 14, null],
        [1, 3, 2, 7, 14, 3],
      ],
    });
  });

  it('is read as it was written', () => {
    expect(unpackConstraints(stored(packConstraints(constraints)))).toEqual(constraints);
  });

  it('is no other for what was stored before', () => {
    expect(unpackConstraints(stored(constraints))).toEqual(constraints);
  });
});
