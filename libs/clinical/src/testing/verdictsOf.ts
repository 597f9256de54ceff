import type { AdviceInput } from '../advice/AdviceInput.js';
import { advise } from '../advice/advise.js';
import type { ClinicPolicy } from '../advice/ClinicPolicy.js';
import { defaultPolicy } from '../advice/defaultPolicy.js';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';

/** Thirty-five, phototype I, nothing wished and nothing against: every protocol is "ok" for this patient. */
export const aHealthyPatient: AdviceInput = {
  today: '2026-03-02',
  born: '1990-06-01',
  phototype: 1,
  concerns: [],
  facts: {},
  otherwise: 'no',
};

/** One protocol of every column of the guideline's tables. */
export const columns = [
  'glycolic-20-35',
  'tca-30-35',
  'phenol-croton',
  'ha-cheek',
  'caha-cheek',
  'plla-cheek',
  'pmma-nasolabial',
] as const;

/** The verdict of every protocol by code, a deferral as `defer <day>` or `defer until healed`. */
export function verdictsOf(
  changes: Partial<AdviceInput>,
  policy: Partial<ClinicPolicy> = {},
): Readonly<Record<string, string>> {
  const { protocols } = advise({ ...aHealthyPatient, ...changes }, seedCatalogue, {
    ...defaultPolicy,
    ...policy,
  });
  return Object.fromEntries(
    protocols.map(({ code, verdict, until }) => [
      code,
      verdict === 'defer' ? `defer ${until ?? 'until healed'}` : verdict,
    ]),
  );
}

/** The verdicts of the seven {@link columns}. */
export function rowOf(changes: Partial<AdviceInput>, policy: Partial<ClinicPolicy> = {}): readonly string[] {
  const verdicts = verdictsOf(changes, policy);
  return columns.map((code) => verdicts[code] ?? 'missing');
}
