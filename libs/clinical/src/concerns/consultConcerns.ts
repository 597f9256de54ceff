import type { Evidence } from '../catalogue/Figure.js';
import type { ConcernCode } from '../vocabulary/ConcernCode.js';
import type { ConcernRow } from './ConcernRow.js';
import { calls } from './calls.js';

const consult = (
  code: ConcernCode,
  option: readonly string[],
  second: readonly string[],
  scales: readonly string[],
  evidence: Evidence,
  source: string,
): ConcernRow => ({
  code,
  layer: 'consult',
  option,
  second,
  scales,
  evidence,
  source,
  calls: calls.nothing,
});

/** Concerns that are talked over first: neither a peel nor a filler is their answer by itself. */
export const consultConcerns: readonly ConcernRow[] = [
  consult('acne-nodular', ['dermatologist'], [], ['iga', 'gea'], 'A', '85'),
  consult(
    'photodamage-4',
    ['deep-peel', 'laser', 'surgery'],
    ['filler-adjunct'],
    ['glogau'],
    'B',
    'expert default',
  ),
  consult(
    'actinic-keratoses',
    ['dermatologist', 'field-therapy', 'medium-peel-if-many'],
    ['jessner-tca-35'],
    ['count'],
    'B',
    'expert default',
  ),
  consult('dynamic-lines', ['neuromodulator'], ['filler-adjunct'], ['fws'], 'A', 'expert default'),
  consult('under-eye-pigment', ['consultation', 'gentle-peel', 'topical'], [], ['photo'], 'C', '44'),
  consult('laxity', ['energy-device', 'surgery'], ['plla', 'caha'], [], 'C', 'expert default'),
  consult('changing-lesion', ['stop', 'refer'], [], [], 'E', 'expert default'),
  consult('unsure', ['consultation'], [], [], 'E', 'expert default'),
];
