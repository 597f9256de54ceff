import { addDays } from '@stratum/calendar';
import fc from 'fast-check';
import type { AdviceInput } from '../advice/AdviceInput.js';
import { areas } from '../vocabulary/Area.js';
import { concernCodes } from '../vocabulary/ConcernCode.js';
import type { FactAnswer } from '../vocabulary/FactAnswer.js';
import { type FactCode, factCodes } from '../vocabulary/FactCode.js';
import type { FactTraits } from '../vocabulary/FactTraits.js';
import { factTable } from '../vocabulary/factTable.js';
import { phototypes } from '../vocabulary/Phototype.js';

const TODAY = '2026-03-02';

const aDay = fc.integer({ min: -420, max: 420 }).map((days) => addDays(TODAY, days));

/** "Yes" to a fact in any of the forms it can take, with its details known unless `open`. */
export function aYes(code: FactCode, { open }: { readonly open: boolean }): fc.Arbitrary<FactAnswer> {
  const { kinds, needsKind }: FactTraits = factTable[code];
  const detailed = fc
    .tuple(aDay, fc.integer({ min: 0, max: 30 }), fc.nat(), fc.constantFrom(...areas), fc.boolean())
    .map(([on, length, pick, area, named]): FactAnswer => {
      const kind = kinds === 'day' ? addDays(on, length) : kinds[pick % Math.max(kinds.length, 1)];
      const withKind = kind !== undefined && (named || (needsKind && !open));
      return { on, area, ...(withKind ? { kind } : {}) };
    });
  return needsKind && !open ? detailed : fc.oneof(fc.constant<FactAnswer>('yes'), detailed);
}

const aFact = (code: FactCode, open: boolean): fc.Arbitrary<readonly [FactCode, FactAnswer]> =>
  fc
    .oneof(
      aYes(code, { open }),
      fc.constant<FactAnswer>('no'),
      fc.constant<FactAnswer>(open ? 'unknown' : 'no'),
    )
    .map((answer) => [code, answer] as const);

/** A patient about whom a handful of things are known; `open` lets answers, kinds and the phototype be missing. */
export const anAdviceInput = ({ open }: { readonly open: boolean }): fc.Arbitrary<AdviceInput> =>
  fc
    .record({
      born: fc.integer({ min: 16 * 365, max: 80 * 365 }).map((days) => addDays(TODAY, -days)),
      phototype: fc.constantFrom(...phototypes, ...(open ? [null] : [])),
      concerns: fc.uniqueArray(fc.constantFrom(...concernCodes), { maxLength: 4 }),
      facts: fc
        .uniqueArray(fc.constantFrom(...factCodes), { maxLength: 6 })
        .chain((codes) => fc.tuple(...codes.map((code) => aFact(code, open))))
        .map((facts) => Object.fromEntries(facts)),
    })
    .map((patient) => ({ ...patient, today: TODAY, otherwise: 'no' as const }));
