import { seedCatalogue, stepsOf } from '@stratum/clinical';
import { expect, it } from 'vitest';
import { careSteps } from './en/care';
import { sayCareStep } from './sayCareStep';

it('every step around a session has a name and a sentence', () => {
  const codes = seedCatalogue.protocols.flatMap((protocol) =>
    stepsOf({
      session: { id: 's1', on: '2026-12-01', ideal: null, first: true, last: true },
      protocol,
      findings: ['priming', 'antiviral', 'collagen-skin-test', 'retinoid-stop'].map((code) => ({
        ...{ code, protocol: protocol.code, severity: 'preparation', until: null, rule: code },
        ...{ source: '17', evidence: 'C', verified: true, from: { kind: 'protocol', code } },
        params: { retinoidWeeksHigh: 6, bleachingWeeksHigh: 4, antiviral: 'required' },
      })) as never,
      known: { phototype: 3, concerns: [] },
      rulebook: seedCatalogue.rulebook,
    }).map(({ code }) => code),
  );
  const all = [...new Set(codes)].sort();
  expect(all.length).toBeGreaterThanOrEqual(15);
  expect(all.filter((code) => !(code in careSteps))).toEqual([]);
});

it('numbers of a step are said where the reader gets them', () => {
  const params = { mg: 500, timesADay: 2, days: 14 };
  expect(sayCareStep({ code: 'antiviral', params })).toBe(
    'Take the tablets against cold sores as prescribed: 500 mg, 2 times a day, for 14 days.',
  );
  expect(sayCareStep({ code: 'antiviral', params: {} })).toBe(
    'Take the tablets that were prescribed for these days.',
  );
  expect(sayCareStep({ code: 'new-step', params: {} })).toBe('New step.');
});
