import { describe, expect, it } from 'vitest';
import { advise } from '../advice/advise.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { concernCodes } from '../vocabulary/ConcernCode.js';
import { citationsOf } from './citationsOf.js';
import { figuresOf, figuresOfRulebook } from './figuresOf.js';
import { protocolOf } from './protocolOf.js';
import { seedCatalogue } from './seedCatalogue.js';
import { UnknownProtocol } from './UnknownProtocol.js';

const { protocols, rulebook } = seedCatalogue;
const peels = protocols.filter((protocol) => protocol.kind === 'peel');
const fillers = protocols.filter((protocol) => protocol.kind === 'filler');

/** Shortest gap, recommended low and high, series low, high and default, downtime low and high. */
const peelRows: readonly (readonly [string, ...number[]])[] = [
  ['glycolic-20-35', 14, 14, 28, 4, 6, 6, 0, 3],
  ['glycolic-50', 14, 21, 28, 4, 6, 6, 1, 4],
  ['glycolic-70', 21, 28, 28, 1, 6, 6, 2, 7],
  ['lactic-30-50', 14, 14, 21, 2, 6, 6, 0, 3],
  ['mandelic-40', 14, 14, 14, 6, 6, 6, 0, 3],
  ['salicylic-20-30', 14, 14, 28, 3, 6, 6, 1, 5],
  ['jessner', 14, 21, 28, 3, 5, 5, 3, 9],
  ['tca-10-25', 14, 28, 42, 3, 6, 6, 2, 7],
  ['tca-30-35', 90, 180, 365, 1, 2, 1, 7, 10],
  ['jessner-tca-35', 180, 365, 730, 1, 1, 1, 7, 10],
  ['tca-cross', 28, 28, 42, 3, 6, 3, 3, 7],
  ['phenol-croton', 365, 365, 365, 1, 1, 1, 10, 14],
];

/** mL low, high and maximum, per, effect in months low and high. */
const fillerRows: readonly (readonly [string, ...(number | string)[]])[] = [
  ['ha-cheek', 1, 4, 4, 'total', 18, 24],
  ['ha-tear-trough', 0.3, 0.5, 1, 'side', 8, 12],
  ['ha-lips', 0.5, 1, 2, 'total', 6, 12],
  ['ha-nasolabial', 1, 1.7, 2, 'side', 6, 12],
  ['ha-marionette', 0.5, 1, 1.5, 'side', 6, 12],
  ['ha-perioral', 0.3, 1, 1.5, 'total', 6, 12],
  ['ha-chin', 1, 3, 4, 'total', 12, 12],
  ['ha-jawline', 3, 7, 9, 'total', 12, 12],
  ['ha-temples', 0.5, 1.5, 2, 'side', 12, 12],
  ['ha-hands', 1, 3, 3, 'hand', 6, 12],
  ['caha-hands', 1, 3, 3, 'hand', 12, 12],
  ['caha-cheek', 1, 4, 4, 'total', 12, 18],
];

describe('the seed catalogue', () => {
  it('holds twelve peels and seventeen fillers, each under its own code', () => {
    expect([peels.length, fillers.length]).toEqual([12, 17]);
    expect(new Set(protocols.map(({ code }) => code)).size).toBe(29);
  });

  it.each(peelRows)('%s', (code, ...row) => {
    const peel = peels.find((each) => each.code === code);
    expect(
      [
        peel?.gapDays.shortest,
        peel?.gapDays.recommended.low,
        peel?.gapDays.recommended.high,
        peel?.series.low,
        peel?.series.high,
        peel?.series.default,
        peel?.downtimeDays.low,
        peel?.downtimeDays.high,
      ].map((each) => each?.value),
    ).toEqual(row);
    expect(peel?.healingDays.value).toBe(peel?.downtimeDays.high.value);
    expect(peel?.suitability).toHaveLength(6);
  });

  it.each(fillerRows)('%s', (code, ...row) => {
    const filler = fillers.find((each) => each.code === code);
    const volume = filler?.volumeMl;
    const months = filler?.effectMonths;
    expect([
      volume?.low.value,
      volume?.high.value,
      volume?.max.value,
      volume?.per,
      months?.low.value,
      months?.high.value,
    ]).toEqual(row);
  });

  it.each([
    ['glycolic-20-35', 30, 5, 0, 10, 'treatment'],
    ['tca-30-35', 60, 10, 0, 20, 'treatment'],
    ['phenol-croton', 120, 20, 0, 40, 'treatment-with-monitor'],
    ['ha-cheek', 45, 20, 20, 10, 'treatment'],
    ['caha-hands', 45, 20, 20, 10, 'treatment'],
    ['pmma-nasolabial', 45, 20, 20, 10, 'treatment'],
    ['plla-cheek', 60, 20, 20, 10, 'treatment'],
  ])('%s needs %i minutes, the room %i before and %i numbing', (code, ...needs) => {
    const { visit } = protocolOf(seedCatalogue, code);
    expect([
      visit.specialistMinutes.value,
      visit.roomBeforeMinutes.value,
      visit.numbingMinutes.value,
      visit.roomAfterMinutes.value,
      visit.roomKind,
    ]).toEqual(needs);
  });

  it('defaults to three sessions of poly-L-lactic acid and one of every other filler', () => {
    for (const filler of fillers)
      expect(filler.series.default.value).toBe(filler.material === 'plla' ? 3 : 1);
  });

  it('has a row for every concern, and every protocol it names exists', () => {
    expect(rulebook.concerns.map(({ code }) => code).sort()).toEqual([...concernCodes].sort());
    const named = rulebook.concerns.flatMap(({ calls }) => calls.peels);
    for (const code of named) expect(protocolOf(seedCatalogue, code).kind).toBe('peel');
    expect(() => protocolOf(seedCatalogue, 'tca-50')).toThrow(UnknownProtocol);
  });

  it('is plain data: stored as JSON and read back it gives the same advice', () => {
    const stored = JSON.parse(JSON.stringify(seedCatalogue));
    expect(stored).toEqual(seedCatalogue);
    const input = { ...aHealthyPatient, facts: { isotretinoin: { on: '2026-01-01' } } };
    expect(advise(input, stored)).toEqual(advise(input, seedCatalogue));
  });
});

describe('figures to be signed', () => {
  const all = [...protocols.flatMap((protocol) => figuresOf(protocol)), ...figuresOfRulebook(rulebook)];

  it('are listed flat with their path', () => {
    const [first] = figuresOf(protocolOf(seedCatalogue, 'tca-30-35')).filter(({ path }) =>
      path.startsWith('gapDays'),
    );
    expect(first).toEqual({
      path: 'gapDays.shortest',
      label: 'peel.gapDays.shortest',
      figure: { value: 90, unit: 'days', source: 'Brody; Monheit', evidence: 'K', verified: false },
    });
    expect(figuresOfRulebook(rulebook).map(({ path }) => path)).toContain('rules.isotretinoin.figures.deep');
  });

  it('show general knowledge and our own defaults as unverified, and only those', () => {
    expect(all.length).toBeGreaterThan(400);
    for (const { figure } of all) expect(figure.verified).toBe(!['K', 'E'].includes(figure.evidence));
  });

  it('name literature that is in the list', () => {
    for (const { figure } of all)
      for (const part of figure.source.split(/[,;] /))
        if (/^\d/.test(part)) expect(citationsOf(part, rulebook)[0]?.number, part).not.toBeNull();
  });

  it('are cited with their page and their weakness', () => {
    expect(citationsOf('16-1564, 116*, planning default', rulebook)).toEqual([
      {
        number: '16',
        text: expect.stringMatching(/^Facial rejuvenation textbook copy .*, p\. 1564$/),
        weak: false,
      },
      { number: '116', text: expect.stringContaining('iraclinic.in'), weak: true },
      { number: null, text: 'planning default', weak: false },
    ]);
  });
});
