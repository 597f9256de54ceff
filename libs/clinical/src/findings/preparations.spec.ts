import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { advise } from '../advice/advise.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';

/** The preparations of one protocol by code, with what they ask for. */
function preparationsOf(code: string, changes: Partial<AdviceInput> = {}) {
  const { protocols } = advise({ ...aHealthyPatient, ...changes }, seedCatalogue);
  const findings = protocols.find((each) => each.code === code)?.findings ?? [];
  return Object.fromEntries(
    findings.filter(({ severity }) => severity === 'preparation').map((each) => [each.code, each.params]),
  );
}

describe('what is asked for before a treatment', () => {
  it('nothing but leaving acids and hair removal out, before a gentle peel of light skin', () => {
    expect(preparationsOf('glycolic-20-35')).toEqual({
      'peel-preparation': { stopAcidsDaysBefore: 2, noHairRemovalDaysBefore: 7, noShavingDaysBefore: 0 },
    });
  });

  it('a retinoid is stopped 3, 7 or 14 days before, by risk', () => {
    const facts = { 'retinoid-topical': { on: '2026-03-01' } };
    const stop = (changes: Partial<AdviceInput>) =>
      preparationsOf('salicylic-20-30', { facts, ...changes })['retinoid-stop'];
    expect(stop({ phototype: 3 })).toMatchObject({ stopDaysBefore: 3, readyOn: '2026-03-04' });
    expect(stop({ phototype: 4 })).toMatchObject({ stopDaysBefore: 7, readyOn: '2026-03-08' });
    expect(stop({ phototype: 2, concerns: ['pih'] })).toMatchObject({ stopDaysBefore: 7 });
    expect(stop({ phototype: 5, concerns: ['acne-comedonal'] })).toMatchObject({
      stopDaysBefore: 14,
      readyOn: '2026-03-15',
    });
    expect(stop({ facts: { 'retinoid-topical': { on: '2026-02-27' } } })).toBeUndefined();
  });

  it('the retinoid is taken up again after 7, 21 or 42 days', () => {
    const restart = (code: string) =>
      preparationsOf(code, { facts: { 'retinoid-topical': 'yes' } })['retinoid-stop'];
    expect(restart('glycolic-20-35')).toMatchObject({ restartDaysAfter: 7 });
    expect(restart('tca-30-35')).toMatchObject({ restartDaysAfter: 21 });
    expect(restart('phenol-croton')).toMatchObject({ restartDaysAfter: 42 });
  });

  it('skin at risk of pigment is primed, and before a medium peel every skin', () => {
    expect(preparationsOf('mandelic-40', { phototype: 4 })['priming']).toBeUndefined();
    expect(preparationsOf('mandelic-40', { phototype: 5 })['priming']).toEqual({
      retinoidWeeksLow: 2,
      retinoidWeeksHigh: 6,
      bleachingWeeksLow: 2,
      bleachingWeeksHigh: 4,
    });
    expect(preparationsOf('mandelic-40', { phototype: 2, concerns: ['melasma'] })['priming']).toBeDefined();
    expect(preparationsOf('tca-30-35', { phototype: 1 })['priming']).toMatchObject({
      retinoidWeeksHigh: 12,
      bleachingWeeksHigh: 0,
    });
  });

  it('phototype VI gets a test spot for gentle peels', () => {
    expect(preparationsOf('lactic-30-50', { phototype: 6 })['test-spot']).toEqual({ phototype: 6 });
    expect(preparationsOf('lactic-30-50', { phototype: 5 })['test-spot']).toBeUndefined();
  });

  it('medium and deep peels ask for an antiviral from everyone', () => {
    const asked = {
      antiviral: 'required',
      medicine: 'valaciclovir',
      mg: 500,
      timesADay: 2,
      daysBefore: 1,
      days: 14,
    };
    expect(preparationsOf('tca-30-35')['antiviral']).toEqual(asked);
    expect(preparationsOf('phenol-croton')['antiviral']).toEqual(asked);
    expect(preparationsOf('jessner')['antiviral']).toBeUndefined();
  });

  it('bovine collagen asks for a skin test, phenol for a physician and a monitor', () => {
    expect(preparationsOf('pmma-nasolabial')['collagen-skin-test']).toEqual({
      weeksBeforeLow: 2,
      weeksBeforeHigh: 4,
    });
    expect(preparationsOf('phenol-croton')['monitored-peel']).toMatchObject({
      by: 'physician',
      minutesAtLeast: 60,
    });
  });

  it('a device and a filler on one day: the device first', () => {
    const facts = { 'laser-nonablative': { on: '2026-03-02' } };
    expect(preparationsOf('ha-cheek', { facts })['device-first']).toEqual({ first: 'laser-nonablative' });
  });
});
