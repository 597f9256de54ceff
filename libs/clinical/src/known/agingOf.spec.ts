import { describe, expect, it } from 'vitest';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import { agingOf, type SaidFact } from './agingOf.js';
import { trustDaysOf } from './trustDaysOf.js';

const trust = trustDaysOf(seedCatalogue.rulebook);
const peel = protocolOf(seedCatalogue, 'salicylic-20-30');
const SAID = '2026-03-02';

const allSaid = (changes: Partial<Record<FactCode, SaidFact>> = {}) => ({
  ...(Object.fromEntries(factCodes.map((code) => [code, { answer: 'no', on: SAID }])) as Record<
    FactCode,
    SaidFact
  >),
  ...changes,
});
const awaited = (on: string, changes = {}) =>
  agingOf(allSaid(changes), peel, on, trust).map(({ code }) => code);

describe('the answers that a session waits for', () => {
  it('are trusted a day, 30 days or a year by default', () => {
    expect(trust).toEqual({ pregnancy: 1, medication: 30, allergy: 365 });
    expect(trustDaysOf({ rules: {} })).toEqual(trust);
  });

  it('none on the day they were given', () => {
    expect(awaited(SAID)).toEqual([]);
  });

  it('pregnancy from the next day on', () => {
    expect(awaited('2026-03-03')).toEqual(['pregnant', 'breastfeeding']);
    expect(agingOf(allSaid(), peel, '2026-03-03', trust)[0]).toEqual({
      code: 'pregnant',
      reason: 'aged',
      saidOn: '2026-03-02',
      askFrom: '2026-03-03',
    });
  });

  it('medicines after 30 days, allergies after a year', () => {
    expect(awaited('2026-03-31')).not.toContain('isotretinoin');
    expect(awaited('2026-04-01')).toContain('isotretinoin');
    expect(awaited('2027-03-01')).not.toContain('allergy-salicylate');
    expect(awaited('2027-03-02')).toContain('allergy-salicylate');
    expect(awaited('2030-01-01')).not.toContain('keloid');
  });

  it('only those that the protocol reads: a filler asks no salicylate, a peel no lidocaine', () => {
    expect(awaited('2030-01-01')).not.toContain('allergy-lidocaine');
    const filler = agingOf(allSaid(), protocolOf(seedCatalogue, 'ha-lips'), '2030-01-01', trust);
    expect(filler.map(({ code }) => code)).toContain('allergy-lidocaine');
    expect(filler.map(({ code }) => code)).not.toContain('allergy-salicylate');
  });

  it('what was never said, or is not known, where it could stop the treatment', () => {
    const { keloid: _, ...rest } = allSaid({ isotretinoin: { answer: 'unknown', on: SAID } });
    const tca = protocolOf(seedCatalogue, 'tca-30-35');
    expect(agingOf(rest, tca, SAID, trust)).toEqual([
      { code: 'isotretinoin', reason: 'unknown', saidOn: SAID, askFrom: null },
      { code: 'keloid', reason: 'unknown', saidOn: null, askFrom: null },
    ]);
  });

  it('as long as the clinic has set', () => {
    const longer = { ...trust, pregnancy: 14 };
    expect(agingOf(allSaid(), peel, '2026-03-15', longer)).toEqual([]);
    expect(agingOf(allSaid(), peel, '2026-03-16', longer)).toHaveLength(2);
  });
});
