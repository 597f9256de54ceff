import { describe, expect, it } from 'vitest';
import { InvalidProposal } from './InvalidProposal.js';
import type { ProposedFigure } from './ProposedFigure.js';
import { proposeFigures } from './proposeFigures.js';
import { protocolOf } from './protocolOf.js';
import { seedCatalogue } from './seedCatalogue.js';

const peel = protocolOf(seedCatalogue, 'glycolic-20-35');
const filler = protocolOf(seedCatalogue, 'ha-cheek');
const from = { source: 'Audit of our own 2025', evidence: 'C' } as const;
const faultsOf = (protocol: typeof peel, ...figures: Omit<ProposedFigure, 'source' | 'evidence'>[]) => {
  try {
    proposeFigures(
      protocol,
      figures.map((figure) => ({ ...figure, ...from })),
      2,
    );
    return null;
  } catch (error) {
    return (error as InvalidProposal).faults;
  }
};

describe('other figures for a protocol', () => {
  it('are another version, with where they come from, and leave the rest and the old version alone', () => {
    const before = JSON.stringify(peel);
    const next = proposeFigures(
      peel,
      [
        { name: 'gapDays.shortest', value: 21, ...from },
        { name: 'downtimeDays', low: 1, high: 5, ...from },
      ],
      4,
    );
    expect(next).toMatchObject({ code: 'glycolic-20-35', version: 4, builtIn: 1 });
    expect(next.gapDays.shortest).toEqual({
      value: 21,
      unit: 'days',
      source: 'Audit of our own 2025',
      evidence: 'C',
      verified: true,
    });
    expect([next.downtimeDays.low.value, next.downtimeDays.high.value]).toEqual([1, 5]);
    expect(next.healingDays).toEqual(peel.healingDays);
    expect(JSON.stringify(peel)).toBe(before);
    const again = proposeFigures(next, [{ name: 'healingDays', value: 4, ...from, evidence: 'E' }], 5);
    expect(again).toMatchObject({ version: 5, builtIn: 1, healingDays: { value: 4, verified: false } });
  });

  it('are refused where the protocol has no such figure, whatever every object has', () => {
    for (const name of [
      'gapDays',
      'gapDays.ideal',
      'code',
      'constructor.name',
      '__proto__',
      'visit.roomKind',
    ])
      expect([name, Object.entries(faultsOf(peel, { name, value: 21 }) ?? {})]).toEqual([
        name,
        [[name, { code: 'unknown_field' }]],
      ]);
    expect(faultsOf(peel, { name: 'gapDays.shortest' })).toEqual({
      'gapDays.shortest': { code: 'required' },
    });
  });

  it('keep their order: shortest, ideal, longest; low, default, high', () => {
    expect(faultsOf(filler, { name: 'gapDays.shortest', value: 29 })).toEqual({
      'gapDays.shortest': { code: 'out_of_range', params: { greatest: 28 } },
    });
    expect(
      faultsOf(filler, { name: 'gapDays.shortest', value: 29 }, { name: 'gapDays.ideal', value: 35 }),
    ).toBeNull();
    expect(faultsOf(peel, { name: 'series.high', value: 0 })).toEqual({
      'series.high': { code: 'out_of_range', params: { least: 6 } },
    });
    expect(faultsOf(peel, { name: 'downtimeDays', low: 9, high: 2 })).toEqual({
      downtimeDays: { code: 'out_of_range', params: { least: 9 } },
    });
  });

  it('are whole days, and never a gap of none', () => {
    expect(faultsOf(peel, { name: 'gapDays.shortest', value: 0 })).toEqual({
      'gapDays.shortest': { code: 'out_of_range', params: { least: 1, greatest: 10_000 } },
    });
    expect(faultsOf(peel, { name: 'healingDays', value: 3.5 })).toEqual({
      healingDays: { code: 'not_a_whole_number' },
    });
    expect(faultsOf(filler, { name: 'volumeMl.max', value: 4.5 })).toBeNull();
  });

  it('of every protocol of the product are in order themselves', () => {
    for (const protocol of seedCatalogue.protocols) expect(faultsOf(protocol)).toBeNull();
    for (const protocol of seedCatalogue.protocols) {
      const { value } = protocol.healingDays;
      expect(faultsOf(protocol, { name: 'healingDays', value })).toBeNull();
    }
  });
});
