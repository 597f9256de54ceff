import { addDays } from '@stratum/calendar';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { evaluateProtocol } from '../evaluation/evaluateProtocol.js';
import { propertyRuns, propertyTimeout } from '../testing/propertyRuns.js';
import { aHealthyPatient } from '../testing/verdictsOf.js';
import { concernCodes } from '../vocabulary/ConcernCode.js';
import { phototypes } from '../vocabulary/Phototype.js';
import { stepsOf } from './stepsOf.js';

const DAY = '2026-06-10';

const aCase = fc.record({
  protocol: fc.constantFrom(...seedCatalogue.protocols),
  concerns: fc.subarray([...concernCodes]),
  phototype: fc.constantFrom(null, ...phototypes),
  retinoid: fc.boolean(),
  herpes: fc.boolean(),
  first: fc.boolean(),
  last: fc.boolean(),
  days: fc.integer({ min: -400, max: 400 }),
});

describe('stepsOf, for any protocol and patient', { timeout: propertyTimeout }, () => {
  it('moves every step by as many days as its session, in order, each around its session', () => {
    fc.assert(
      fc.property(aCase, ({ protocol, concerns, phototype, retinoid, herpes, first, last, days }) => {
        const facts = {
          'retinoid-topical': retinoid ? { on: DAY } : ('no' as const),
          'hsv-history': herpes ? ('yes' as const) : ('no' as const),
        };
        const known = { ...aHealthyPatient, concerns, phototype, facts };
        const { findings } = evaluateProtocol(protocol, known, DAY, seedCatalogue, defaultPolicy);
        const on = (day: string) => ({ id: 's', on: day, ideal: null, first, last });
        const context = { protocol, findings, known, rulebook: seedCatalogue.rulebook };
        const steps = stepsOf({ ...context, session: on(DAY) });
        const moved = stepsOf({ ...context, session: on(addDays(DAY, days)) });
        expect(moved).toEqual(
          steps.map((step) => ({
            ...step,
            from: addDays(step.from, days),
            until: addDays(step.until, days),
          })),
        );
        expect(steps.length).toBeGreaterThan(0);
        for (const { kind, from, until, source } of steps) {
          expect(from <= until).toBe(true);
          expect(kind === 'preparation' ? until <= DAY : from >= DAY).toBe(true);
          expect(source).not.toBe('');
        }
      }),
      propertyRuns,
    );
  });
});
