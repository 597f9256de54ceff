import { type CareStep, type Protocol, seedCatalogue, stepsOf } from '@stratum/clinical';
import { describe, expect, it } from 'vitest';
import { askCareStep } from './askCareStep';
import { careSteps } from './en/careSteps';
import { sayCareStep } from './sayCareStep';

const DAY = '2026-12-01';

/** Everything that can be asked for around a session of a protocol on Tue 1 Dec 2026. */
function stepsFor(protocol: Protocol): readonly CareStep[] {
  const findings = ['priming', 'antiviral', 'collagen-skin-test', 'retinoid-stop'].map((code) => ({
    ...{ code, protocol: protocol.code, severity: 'preparation', until: null, rule: code },
    ...{ source: '17', evidence: 'C', verified: true, from: { kind: 'protocol', code } },
    params: { retinoidWeeksHigh: 6, bleachingWeeksHigh: 4, antiviral: 'required' },
  }));
  return stepsOf({
    session: { id: 's1', on: DAY, ideal: null, first: true, last: true },
    ...{ protocol, findings: findings as never, known: { phototype: 3, concerns: [] } },
    rulebook: seedCatalogue.rulebook,
  });
}

/** What each place is called, and no other place. */
const PLACES: Readonly<Record<string, string>> = {
  face: 'your face',
  cheek: 'your cheeks',
  'tear-trough': 'the skin under your eyes',
  lips: 'your lips',
  nasolabial: 'the folds from your nose to your mouth',
  marionette: 'the corners of your mouth',
  perioral: 'the skin around your mouth',
  chin: 'your chin',
  jawline: 'your jawline',
  temples: 'your temples',
  hands: 'your hands',
};

/** Steps of the whole person, or of a prescription: they name no place. */
const EVERYWHERE = [
  ...['prime-bleaching', 'restart-retinoid', 'no-sun-before', 'antiviral', 'collagen-skin-test'],
  ...['rest-after-filler', 'follow-up-call'],
];

const GOES_ON = ['stop-retinoid', 'stop-acids', 'no-hair-removal', 'antiviral'];

describe.each(seedCatalogue.protocols.map((protocol) => [protocol.code, protocol] as const))(
  '%s',
  (_, protocol) => {
    const steps = stepsFor(protocol);
    const area = protocol.kind === 'filler' ? protocol.area : 'face';
    const others = Object.entries(PLACES).flatMap(([code, words]) => (code === area ? [] : [words]));

    it('every step has a sentence that names its own place and no other', () => {
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) {
        expect(careSteps).toHaveProperty(step.code);
        const said = sayCareStep(step);
        if (!EVERYWHERE.includes(step.code)) expect(said).toContain(PLACES[area]);
        for (const other of others) expect(said).not.toContain(other);
        expect(said.endsWith('.')).toBe(true);
      }
    });

    it('what is told before the visit ends with it, and what goes on is told as going on', () => {
      for (const step of steps) {
        const { code, kind, from, until } = step;
        expect(kind === 'preparation' ? until <= DAY : from >= DAY, code).toBe(true);
        const isLater = kind === 'aftercare' && GOES_ON.includes(code);
        expect(/^(Still|Go on)/.test(sayCareStep(step)), code).toBe(isLater);
      }
      const codes = (kind: string) =>
        steps.filter((step) => step.kind === kind && GOES_ON.includes(step.code)).map(({ code }) => code);
      expect(codes('aftercare').sort()).toEqual(codes('preparation').sort());
    });

    it('is asked about as it was until today', () => {
      for (const step of steps.filter(({ kind }) => kind === 'preparation')) {
        const asked = askCareStep(step, DAY);
        expect(asked).toMatch(/(since \w{3} \d{1,2} \w{3}|today|\(.*\))\?$/);
        expect(asked).not.toMatch(/Still|Start|Dec.*Dec/);
        for (const other of others) expect(asked).not.toContain(other);
      }
    });
  },
);

it('nothing about hands speaks of a face, a hat or a dentist', () => {
  const hands = seedCatalogue.protocols.filter(({ code }) => code.endsWith('-hands'));
  expect(hands.map(({ code }) => code)).toEqual(['ha-hands', 'caha-hands']);
  const said = hands.flatMap((protocol) => stepsFor(protocol).map(sayCareStep));
  expect(said.join(' ')).not.toMatch(/face|\bhat\b|dental/i);
  expect(said).toContain('No massage and nothing that presses on your hands.');
  const peel = seedCatalogue.protocols.find(({ code }) => code === 'mandelic-40') as Protocol;
  const onHands = stepsFor(peel).map((step) =>
    sayCareStep({ ...step, params: { ...step.params, area: 'hands' } }),
  );
  expect(onHands.join(' ')).not.toMatch(/face|\bhat\b|dental/i);
  expect(onHands).toContain('Do not shave your hands.');
});

it('the sentences of a mandelic peel, before and after', () => {
  const peel = seedCatalogue.protocols.find(({ code }) => code === 'mandelic-40') as Protocol;
  const acids = stepsFor(peel).filter(({ code }) => code === 'stop-acids');
  expect(acids.map((step) => [step.kind, step.from, step.until, sayCareStep(step)])).toEqual([
    [
      ...['preparation', '2026-11-29', '2026-12-01'],
      'No creams with fruit or other acids and no bleaching creams on your face.',
    ],
    [
      ...['aftercare', '2026-12-02', '2026-12-07'],
      'Still no creams with fruit or other acids and no bleaching creams on your face.',
    ],
  ]);
  const questions = stepsFor(peel)
    .filter(({ kind }) => kind === 'preparation')
    .map((step) => askCareStep(step, DAY));
  expect(questions).toContain('No acids and no bleaching creams on your face since Sun 29 Nov?');
  expect(questions).toContain('No sunbathing and no tanning bed since Tue 17 Nov?');
  expect(questions).toContain('Not shaved your face today?');
  expect(questions).toContain('Vitamin A cream used as prescribed (20 Oct – 27 Nov)?');
  expect(questions).toContain('Tablets against cold sores taken since Mon 30 Nov?');
});

it('numbers of a step are said where the reader gets them', () => {
  const params = { mg: 500, timesADay: 2, days: 14 };
  expect(sayCareStep({ code: 'antiviral', params })).toBe(
    'Start the tablets against cold sores as prescribed: 500 mg, 2 times a day, for 14 days.',
  );
  expect(sayCareStep({ code: 'antiviral', kind: 'aftercare', params })).toBe(
    'Go on with the tablets: 500 mg, 2 times a day, to the last of these days.',
  );
  expect(sayCareStep({ code: 'antiviral', params: {} })).toBe(
    'Start the tablets that were prescribed for these days.',
  );
  expect(sayCareStep({ code: 'new-step', params: {} })).toBe('New step.');
  const unknown = { code: 'new-step', params: {}, from: '2026-11-24', until: '2026-12-01' };
  expect(askCareStep(unknown, DAY)).toBe('New step (24 Nov – 1 Dec)?');
});
