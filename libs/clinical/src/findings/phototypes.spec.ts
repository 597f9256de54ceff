import { describe, expect, it } from 'vitest';
import { verdictsOf } from '../testing/verdictsOf.js';

const ok = 'ok';
const caution = 'caution';
const blocked = 'blocked';
const asked = 'needs-answer';

/** Phototype I to VI, then not known. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['mandelic-40', ok, ok, ok, ok, ok, caution, caution],
  ['lactic-30-50', ok, ok, ok, ok, ok, caution, caution],
  ['salicylic-20-30', ok, ok, ok, ok, ok, caution, caution],
  ['glycolic-20-35', ok, ok, ok, ok, caution, caution, caution],
  ['glycolic-50', ok, ok, ok, caution, caution, blocked, asked],
  ['glycolic-70', ok, ok, ok, caution, caution, blocked, asked],
  ['jessner', ok, ok, ok, caution, caution, blocked, asked],
  ['tca-10-25', ok, ok, ok, caution, caution, blocked, asked],
  ['tca-30-35', ok, ok, caution, caution, blocked, blocked, asked],
  ['jessner-tca-35', ok, ok, caution, caution, blocked, blocked, asked],
  ['tca-cross', ok, ok, caution, caution, blocked, blocked, asked],
  ['phenol-croton', ok, ok, caution, blocked, blocked, blocked, asked],
  ['ha-cheek', ok, ok, ok, ok, ok, ok, ok],
  ['plla-nasolabial', ok, ok, ok, ok, ok, ok, ok],
];

describe('phototypes', () => {
  it.each(rows)('%s', (code, ...expected) => {
    const types = [1, 2, 3, 4, 5, 6, null] as const;
    expect(types.map((phototype) => verdictsOf({ phototype })[code])).toEqual(expected);
  });
});
