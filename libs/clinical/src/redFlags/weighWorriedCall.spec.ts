import fc from 'fast-check';
import { expect, it } from 'vitest';
import { seedSources } from '../catalogue/seedSources.js';
import { type RedFlagAnswer, type RedFlagCode, redFlagAnswers, redFlagCodes } from './RedFlagQuestion.js';
import { redFlagQuestions } from './redFlagQuestions.js';
import { weighWorriedCall } from './weighWorriedCall.js';

const saying = (some: Partial<Record<RedFlagCode, RedFlagAnswer>>) => ({
  ...{ sight: 'no', breathing: 'no', heart: 'no', colour: 'no', pain: 'no', infection: 'no' },
  ...some,
});
const weigh = (some: Partial<Record<RedFlagCode, RedFlagAnswer>>) =>
  weighWorriedCall(saying(some) as Record<RedFlagCode, RedFlagAnswer>);

it.each([
  [{}, 'none', []],
  [{ infection: 'yes' }, 'same-day', ['infection']],
  [{ pain: 'yes' }, 'now', ['pain']],
  [{ colour: 'yes', infection: 'yes' }, 'now', ['colour', 'infection']],
  [{ heart: 'yes', pain: 'yes' }, 'emergency', ['heart', 'pain']],
  [{ sight: 'yes' }, 'emergency', ['sight']],
  [{ breathing: 'unsure' }, 'emergency', ['breathing']],
  [{ infection: 'unsure' }, 'same-day', ['infection']],
] as const)('weighs %j as %s', (said, urgency, because) => {
  expect(weigh(said)).toEqual({ urgency, because });
});

it('never becomes less urgent by another yes or a doubt', () => {
  const answers = fc.record(
    Object.fromEntries(redFlagCodes.map((code) => [code, fc.constantFrom(...redFlagAnswers)])),
  ) as fc.Arbitrary<Record<RedFlagCode, RedFlagAnswer>>;
  const grade = (urgency: string) => ['none', 'same-day', 'now', 'emergency'].indexOf(urgency);
  fc.assert(
    fc.property(
      answers,
      fc.constantFrom(...redFlagCodes),
      fc.constantFrom('yes', 'unsure'),
      (said, code, more) => {
        const before = weighWorriedCall(said);
        const after = weighWorriedCall({ ...said, [code]: more as RedFlagAnswer });
        expect(grade(after.urgency)).toBeGreaterThanOrEqual(grade(before.urgency));
        expect(after.because).toContain(code);
      },
    ),
  );
});

it('asks each question once, with a source that the literature has', () => {
  expect(redFlagQuestions.map(({ code }) => code)).toEqual(redFlagCodes);
  for (const { source } of redFlagQuestions)
    for (const number of source.split(', ')) expect(seedSources).toHaveProperty(number);
});
