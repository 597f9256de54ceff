import { expect, it } from 'vitest';
import { aReopenedPlan, smoker } from '../testing/aReopenedPlan';
import { newCautions } from './newCautions';

const accepted = (at: string) => ({
  ...smoker,
  acceptance: { reasonCode: 'discussed', reason: null, by: 'Ines', at },
});
const codes = (...findings: (typeof smoker)[]) =>
  newCautions(aReopenedPlan({ findings })).map(({ finding }) => finding);

it('asks for a reason where a caution came with the news, also when an older one was given', () => {
  expect(codes(smoker)).toEqual(['smoker']);
  expect(codes(accepted('2126-05-01T08:10:00Z'))).toEqual(['smoker']);
});

it('asks for none that was given since, and for none that is as it was', () => {
  expect(codes(accepted('2126-05-02T09:00:00Z'))).toEqual([]);
  expect(codes({ ...smoker, finding: 'melasma', code: 'melasma' })).toEqual([]);
  expect(codes({ ...smoker, finding: 'tan', code: 'tan' })).toEqual([]);
});
