import type { ConcernRow } from './ConcernRow.js';
import { calls } from './calls.js';

/** Concerns that are of the surface and of what lies under it at once. */
export const mixedConcerns: readonly ConcernRow[] = [
  {
    code: 'scars-rolling',
    layer: 'both',
    option: ['microneedling', 'laser', 'subcision'],
    second: ['ha-cheek', 'pmma'],
    scales: ['goodman'],
    evidence: 'B',
    source: '50, 98',
    calls: calls.peelsAndFillersOf(['superficial'], 'cheek'),
  },
  {
    code: 'perioral-lines',
    layer: 'both',
    option: ['tca-30-35', 'jessner-tca-35', 'phenol-croton', 'laser', 'ha-perioral'],
    second: ['neuromodulator'],
    scales: ['perioral'],
    evidence: 'B',
    source: '60',
    calls: calls.peelsAndFillersOf(['medium', 'deep'], 'perioral'),
  },
  {
    code: 'hands',
    layer: 'both',
    option: ['caha-hands', 'ha-hands', 'superficial-series'],
    second: ['plla'],
    scales: ['mhgs'],
    evidence: 'B',
    source: '66',
    calls: calls.peelsAndFillersOf(['superficial'], 'hands'),
  },
];
