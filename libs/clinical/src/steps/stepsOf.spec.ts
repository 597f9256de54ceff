import { describe, expect, it } from 'vitest';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { protocolOf } from '../catalogue/protocolOf.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { evaluateProtocol } from '../evaluation/evaluateProtocol.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { type StepSession, stepsOf } from './stepsOf.js';

const DAY = '2026-06-10';
const session: StepSession = { id: 's1', on: DAY, ideal: null, first: true, last: false };

function steps(code: string, changes: Partial<AdviceInput> = {}, where: Partial<StepSession> = {}) {
  const protocol = protocolOf(seedCatalogue, code);
  const known = { ...aHealthyPatient, ...changes };
  const { findings } = evaluateProtocol(protocol, known, DAY, seedCatalogue, defaultPolicy);
  const { rulebook } = seedCatalogue;
  return stepsOf({ session: { ...session, ...where }, protocol, findings, known, rulebook });
}

const told = (...given: Parameters<typeof steps>) =>
  steps(...given).map(({ code, from, until }) => `${code} ${from} ${until}`);

const days = (code: string, ...given: Parameters<typeof steps>) =>
  steps(...given)
    .filter((step) => step.code === code)
    .map(({ from, until }) => `${from} ${until}`);

describe('steps around a superficial peel', () => {
  it('are those of everybody, in order of time', () => {
    expect(told('glycolic-20-35')).toEqual([
      'no-sun-before 2026-05-27 2026-06-09',
      'no-hair-removal 2026-06-03 2026-06-10',
      'stop-acids 2026-06-08 2026-06-10',
      'no-makeup 2026-06-10 2026-06-10',
      'no-shaving 2026-06-10 2026-06-10',
      'sun-protection 2026-06-10 2026-06-24',
      'stop-acids 2026-06-11 2026-06-16',
      'no-hair-removal 2026-06-11 2026-06-17',
      'follow-up-call 2026-06-12 2026-06-13',
      'follow-up-photo 2026-06-17 2026-06-17',
    ]);
  });

  it('say their kind, where they come from and how strong that is', () => {
    expect(steps('glycolic-20-35').find(({ code }) => code === 'no-sun-before')).toEqual({
      code: 'no-sun-before',
      kind: 'preparation',
      sessionId: 's1',
      from: '2026-05-27',
      until: '2026-06-09',
      settled: true,
      source: '38*',
      evidence: 'C',
      params: { days: 14, area: 'face' },
    });
  });

  it.each([
    ['nobody at risk', {}, '2026-06-07 2026-06-10'],
    ['acne', { concerns: ['acne-comedonal'] }, '2026-06-03 2026-06-10'],
    ['melasma in phototype IV', { concerns: ['melasma'], phototype: 4 }, '2026-05-27 2026-06-10'],
  ] as const)('a retinoid is stopped 3, 7 or 14 days before: %s', (_, changes, expected) => {
    const facts = { 'retinoid-topical': { on: '2026-06-09' } } as const;
    expect(days('stop-retinoid', 'glycolic-20-35', { facts, ...changes })).toEqual([
      expected,
      '2026-06-11 2026-06-16',
    ]);
    expect(days('restart-retinoid', 'glycolic-20-35', { facts, ...changes })).toEqual([
      '2026-06-17 2026-06-17',
    ]);
  });

  it('the skin is primed before the first session only', () => {
    const melasma = { concerns: ['melasma'] } as const;
    expect(days('prime-bleaching', 'glycolic-20-35', melasma)).toEqual(['2026-05-13 2026-06-07']);
    expect(days('prime-retinoid', 'glycolic-20-35', melasma)).toEqual(['2026-04-29 2026-06-02']);
    expect(days('stop-retinoid', 'glycolic-20-35', melasma)).toEqual([
      '2026-06-03 2026-06-10',
      '2026-06-11 2026-06-16',
    ]);
    expect(days('prime-retinoid', 'glycolic-20-35', melasma, { first: false })).toEqual([]);
  });

  it('an antiviral from the day before, offered where there were cold sores', () => {
    const [offered, goesOn] = steps('glycolic-20-35', { facts: { 'hsv-history': 'yes' } }).filter(
      ({ code }) => code === 'antiviral',
    );
    const params = { antiviral: 'offer', mg: 500, timesADay: 2, days: 14 };
    expect(offered).toMatchObject({ kind: 'preparation', from: '2026-06-09', until: '2026-06-10', params });
    expect(goesOn).toMatchObject({ kind: 'aftercare', from: '2026-06-11', until: '2026-06-22', params });
    expect(days('antiviral', 'glycolic-20-35')).toEqual([]);
  });
});

describe('steps around deeper peels and fillers', () => {
  it('a medium peel asks for an antiviral from everybody, more sun protection and more looks', () => {
    expect(days('antiviral', 'tca-30-35')).toEqual(['2026-06-09 2026-06-10', '2026-06-11 2026-06-22']);
    expect(days('no-sun-before', 'tca-30-35')).toEqual(['2026-05-13 2026-06-09']);
    expect(days('sun-protection', 'tca-30-35')).toEqual(['2026-06-10 2026-07-22']);
    expect(days('no-hair-removal', 'tca-30-35')).toEqual(['2026-05-27 2026-06-10', '2026-06-11 2026-06-24']);
    expect(days('no-makeup', 'tca-30-35')).toEqual(['2026-06-10 2026-06-19']);
    expect(days('follow-up-visit', 'tca-30-35')).toEqual([
      '2026-06-11 2026-06-11',
      '2026-06-13 2026-06-13',
      '2026-06-17 2026-06-17',
      '2026-06-20 2026-06-24',
      '2026-07-10 2026-07-10',
    ]);
    expect(days('follow-up-photo', 'tca-30-35')).toEqual(['2026-08-09 2026-09-08']);
  });

  it('a deep peel is looked at for half a year', () => {
    expect(days('follow-up-visit', 'phenol-croton').map((text) => text.slice(0, 10))).toEqual([
      '2026-06-11',
      '2026-06-13',
      '2026-06-17',
      '2026-06-24',
      '2026-07-10',
      '2026-08-09',
      '2026-09-08',
      '2026-12-07',
    ]);
  });

  it('a filler asks for rest, and for a call', () => {
    expect(told('ha-cheek')).toEqual([
      'no-makeup 2026-06-10 2026-06-10',
      'rest-after-filler 2026-06-10 2026-06-11',
      'no-pressure 2026-06-10 2026-06-24',
      'follow-up-call 2026-06-11 2026-06-13',
    ]);
    expect(
      days('follow-up-photo', 'plla-cheek', {}, { last: true }).map((text) => text.slice(0, 10)),
    ).toEqual(['2026-09-09', '2026-12-10', '2027-06-10', '2028-06-10']);
    expect(days('collagen-skin-test', 'pmma-nasolabial')).toEqual(['2026-05-13 2026-05-27']);
  });
});

describe('steps move with their session', () => {
  it('from the ideal day until it is booked, and none while it waits', () => {
    const open = steps('glycolic-20-35', {}, { on: null, ideal: '2026-06-20' });
    expect(open[0]).toMatchObject({ code: 'no-sun-before', from: '2026-06-06', settled: false });
    expect(steps('glycolic-20-35', {}, { on: null, ideal: null })).toEqual([]);
  });

  it('tell where: at the place of the protocol, or where its course is done', () => {
    const areasOf = (code: string) => [...new Set(steps(code).map(({ params }) => params['area']))];
    expect(areasOf('caha-hands')).toEqual(['hands']);
    expect(areasOf('ha-lips')).toEqual(['lips']);
    expect(areasOf('glycolic-20-35')).toEqual(['face']);
    const { rulebook } = seedCatalogue;
    const protocol = protocolOf(seedCatalogue, 'glycolic-20-35');
    const peel = { session, protocol, findings: [], known: aHealthyPatient, rulebook };
    const onHands = stepsOf({ ...peel, area: 'hands' });
    expect([...new Set(onHands.map(({ params }) => params['area']))]).toEqual(['hands']);
  });

  it('without the numbers of an older rulebook they are left out, never guessed', () => {
    const { 'follow-up': _, makeup: __, ...rules } = seedCatalogue.rulebook.rules;
    const protocol = protocolOf(seedCatalogue, 'ha-cheek');
    const context = { session, protocol, findings: [], known: aHealthyPatient };
    const older = stepsOf({ ...context, rulebook: { ...seedCatalogue.rulebook, rules } });
    expect(older.map(({ code }) => code)).toEqual(['rest-after-filler', 'no-pressure']);
  });
});
