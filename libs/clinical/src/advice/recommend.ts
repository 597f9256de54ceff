import { type Day, earliestDay } from '@stratum/calendar';
import type { Catalogue } from '../catalogue/Catalogue.js';
import { protocolOf } from '../catalogue/protocolOf.js';
import type { ConcernRow } from '../concerns/ConcernRow.js';
import { isCalledFor } from '../concerns/isCalledFor.js';
import type { ProtocolAdvice } from '../evaluation/ProtocolAdvice.js';
import type { Modality, Recommendation } from './Advice.js';
import type { AdviceInput } from './AdviceInput.js';
import type { ClinicPolicy } from './ClinicPolicy.js';
import { firstPossibleDay } from './firstPossibleDay.js';

/** The protocols a concern calls for, with what advice says about them. */
const calledFor = (row: ConcernRow, advised: readonly ProtocolAdvice[], catalogue: Catalogue) =>
  advised.filter(({ code }) => isCalledFor(row, protocolOf(catalogue, code)));

function modalityOf(rows: readonly ConcernRow[]): Modality {
  if (rows.some(({ code }) => code === 'changing-lesion' || code === 'unsure')) return 'consultation';
  const has = (...layers: ConcernRow['layer'][]) => rows.some(({ layer }) => layers.includes(layer));
  if (has('both') || (has('surface') && has('deep'))) return 'both';
  if (has('surface')) return 'peel';
  return has('deep') ? 'filler' : 'consultation';
}

const blockersOf = (called: readonly ProtocolAdvice[]): readonly string[] =>
  called.some(({ verdict }) => verdict !== 'blocked')
    ? []
    : [
        ...new Set(
          called.flatMap(({ findings }) =>
            findings.filter(({ severity }) => severity === 'absolute').map(({ code }) => code),
          ),
        ),
      ];

/** Present only where every protocol that is not blocked waits: the first day on which one of them is possible. */
function waitOf(
  called: readonly ProtocolAdvice[],
  input: AdviceInput,
  catalogue: Catalogue,
  policy: ClinicPolicy,
): { readonly from?: Day | null } {
  const open = called.filter(({ verdict }) => verdict !== 'blocked');
  if (open.length === 0 || open.some(({ verdict }) => verdict !== 'defer')) return {};
  const days = open.map(({ code }) =>
    firstPossibleDay(protocolOf(catalogue, code), input, input.today, catalogue, policy),
  );
  return { from: earliestDay(days.filter((day) => day !== null)) };
}

/**
 * Peel, filler, both or a consultation, drawn from the layers of the concerns and from what is possible at all.
 * @param advised every protocol of the catalogue, evaluated for today
 */
export function recommend(
  input: AdviceInput,
  advised: readonly ProtocolAdvice[],
  catalogue: Catalogue,
  policy: ClinicPolicy,
): Recommendation {
  const rows = catalogue.rulebook.concerns.filter(({ code }) => input.concerns.includes(code));
  const consult = rows.filter(({ layer }) => layer === 'consult').map(({ code }) => code);
  const because = rows.map((row) => {
    const { code: concern, layer, option, evidence, source } = row;
    const blockedBy = blockersOf(calledFor(row, advised, catalogue));
    return { concern, layer, option, evidence, source, blockedBy };
  });
  const byLayers = modalityOf(rows);
  if (byLayers === 'consultation') return { modality: byLayers, because, consult };
  const called = [...new Set(rows.flatMap((row) => calledFor(row, advised, catalogue)))];
  if (called.every(({ verdict }) => verdict === 'blocked'))
    return { modality: 'consultation', because, consult };
  return { modality: byLayers, because, consult, ...waitOf(called, input, catalogue, policy) };
}
