import { addDays } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Protocol } from '../catalogue/Protocol.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { evaluateProtocol } from '../evaluation/evaluateProtocol.js';
import { verdicts } from '../evaluation/Verdict.js';
import { anAdviceInput, aYes } from '../testing/anAdviceInput.js';
import { propertyRuns, propertyTimeout } from '../testing/propertyRuns.js';
import type { KnownFact } from '../vocabulary/FactAnswer.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import type { AdviceInput } from './AdviceInput.js';
import { advise } from './advise.js';
import type { ClinicPolicy } from './ClinicPolicy.js';
import { defaultPolicy } from './defaultPolicy.js';
import { firstPossibleDay } from './firstPossibleDay.js';

const aProtocol = fc.constantFrom(...seedCatalogue.protocols);
const aPolicy = fc.constantFrom('refuse-all' as const, 'by-agent' as const).map((pregnancy) => ({
  ...defaultPolicy,
  pregnancy,
}));
const aFactWithYes = fc
  .constantFrom(...factCodes)
  .chain((code) => aYes(code, { open: false }).map((answer) => [code, answer] as const));

const withFact = (input: AdviceInput, code: FactCode, answer: KnownFact): AdviceInput => ({
  ...input,
  facts: { ...input.facts, [code]: answer },
});

const rank = (verdict: (typeof verdicts)[number]) => verdicts.indexOf(verdict);
const STOPS = rank('defer');

/** How bad the verdict on one protocol is today; 0 is the best. */
const badness = (protocol: Protocol, input: AdviceInput, policy: ClinicPolicy = defaultPolicy) =>
  rank(evaluateProtocol(protocol, input, input.today, seedCatalogue, policy).verdict);

describe('advice', () => {
  it(
    'a "no" is never worse than an answer that is missing',
    () => {
      const property = fc.property(
        anAdviceInput({ open: true }),
        aProtocol,
        aPolicy,
        fc.constantFrom(...factCodes),
        (input, protocol, policy, code) => {
          const verdict = (answer: KnownFact) => badness(protocol, withFact(input, code, answer), policy);
          expect(verdict('unknown')).toBeGreaterThanOrEqual(verdict('no'));
        },
      );
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );

  it(
    'a missing answer is never better than what it could turn out to be',
    () => {
      const property = fc.property(
        anAdviceInput({ open: true }),
        aProtocol,
        aPolicy,
        aFactWithYes,
        (input, protocol, policy, [code, answer]) => {
          const verdict = (known: KnownFact) => badness(protocol, withFact(input, code, known), policy);
          const actual = verdict(answer);
          const floor = actual !== verdict('no') && actual >= STOPS ? rank('needs-answer') : actual;
          expect(verdict('unknown')).toBeGreaterThanOrEqual(floor);
        },
      );
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );

  it(
    'a phototype that is missing is never better than the one it could turn out to be',
    () => {
      const property = fc.property(anAdviceInput({ open: false }), aProtocol, (input, protocol) => {
        const verdict = (phototype: AdviceInput['phototype']) => badness(protocol, { ...input, phototype });
        const actual = verdict(input.phototype);
        expect(verdict(null)).toBeGreaterThanOrEqual(Math.min(actual, rank('needs-answer')));
      });
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );

  it(
    'gets no better when one more thing holds',
    () => {
      const property = fc.property(
        anAdviceInput({ open: true }),
        aProtocol,
        aPolicy,
        aFactWithYes,
        (input, protocol, policy, [code, answer]) => {
          // The one exception by rule: who has had a peel before needs less time before an event.
          fc.pre(!(code === 'peel' && input.facts.event !== undefined && input.facts.event !== 'no'));
          const verdict = (known: KnownFact) => badness(protocol, withFact(input, code, known), policy);
          expect(verdict(answer)).toBeGreaterThanOrEqual(verdict('no'));
        },
      );
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );

  it(
    'lists every protocol',
    () => {
      const codes = seedCatalogue.protocols.map(({ code }) => code);
      const property = fc.property(anAdviceInput({ open: false }), (input) => {
        expect(advise(input, seedCatalogue).protocols.map(({ code }) => code)).toEqual(codes);
      });
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );

  it(
    'is the same whatever the order in which things are named',
    () => {
      const someProtocols = fc.uniqueArray(aProtocol, { minLength: 1, maxLength: 3 });
      const property = fc.property(anAdviceInput({ open: true }), someProtocols, (input, protocols) => {
        const catalogue = { ...seedCatalogue, protocols };
        const reversed = {
          ...input,
          concerns: [...input.concerns].reverse(),
          facts: Object.fromEntries(Object.entries(input.facts).reverse()),
        };
        expect(JSON.stringify(advise(reversed, catalogue))).toBe(JSON.stringify(advise(input, catalogue)));
      });
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );

  it(
    'names the first allowed day: not one earlier, and nothing defers on the day it leads to',
    () => {
      const property = fc.property(anAdviceInput({ open: false }), aProtocol, (input, protocol) => {
        const on = (day: string) => evaluateProtocol(protocol, input, day, seedCatalogue, defaultPolicy);
        const { verdict, until } = on(input.today);
        if (verdict !== 'defer' || until === null) return;
        expect(rank(on(addDays(until, -1)).verdict)).toBeGreaterThanOrEqual(STOPS);
        const free = firstPossibleDay(protocol, input, input.today, seedCatalogue, defaultPolicy);
        if (free !== null) expect(on(free).verdict).not.toBe('defer');
      });
      fc.assert(property, propertyRuns);
    },
    propertyTimeout,
  );
});
