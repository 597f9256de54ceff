import type { RescueCost } from '../RescueProposal.js';

/** Bits for each part, the weightiest first: enough for what a thousand visits add up to. */
const BITS: readonly (readonly [keyof RescueCost, number])[] = [
  ['unplaced', 10],
  ['outsideWindow', 10],
  ['otherDay', 10],
  ['days', 20],
  ['fromIdeal', 24],
  ['moved', 10],
  ['minutes', 22],
  ['otherSpecialist', 10],
  ['liking', 20],
  ['otherRoom', 14],
];

/** A cost as one whole number, so that sums and comparisons go through all its parts at once. */
export function packCost(cost: Partial<RescueCost>): bigint {
  let packed = 0n;
  for (const [part, bits] of BITS) packed = (packed << BigInt(bits)) + BigInt(cost[part] ?? 0);
  return packed;
}

/** The parts of a sum of packed costs. */
export function unpackCost(packed: bigint): RescueCost {
  let rest = packed;
  const parts = BITS.toReversed().map(([part, bits]) => {
    const value = rest & ((1n << BigInt(bits)) - 1n);
    rest >>= BigInt(bits);
    return [part, Number(value)] as const;
  });
  return Object.fromEntries(parts) as unknown as RescueCost;
}

/** What a visit without a place costs. */
export const UNPLACED = packCost({ unplaced: 1 });

/** What a change of a room or device costs. */
export const OTHER_ROOM = packCost({ otherRoom: 1 });
