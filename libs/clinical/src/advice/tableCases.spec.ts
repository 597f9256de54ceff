import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { seedCatalogue } from '../catalogue/seedCatalogue.js';
import { advise } from './advise.js';
import type { ClinicPolicy } from './ClinicPolicy.js';
import { defaultPolicy } from './defaultPolicy.js';
import { parseAdviceInput } from './parseAdviceInput.js';

/**
 * One row of the clinical tables, or one patient worked out by hand, with what follows; a group of protocols stands
 * for each of its members. Only what stands under `expect` is asserted.
 */
interface TableCase {
  readonly says: string;
  /** What differs from {@link usual}; `otherwise: unknown` leaves every fact that is not named unanswered. */
  readonly patient: Readonly<Record<string, unknown>> & { readonly policy?: Partial<ClinicPolicy> };
  readonly expect: {
    readonly cycle?: object;
    readonly modality?: string;
    readonly consult?: readonly string[];
    /** `none` where the recommendation must not carry one. */
    readonly from?: string | null;
    /** By code or group; a deferral as `defer <day>` or `defer until healed`. */
    readonly verdicts?: Readonly<Record<string, string>>;
  };
}

/** Forty-one, phototype II, wishes for a brighter skin, and no to everything. */
const usual = {
  today: '2026-03-02',
  born: '1984-04-04',
  phototype: 2,
  concerns: ['dullness'],
  facts: {},
  otherwise: 'no',
};

const gentle = ['glycolic-20-35', 'lactic-30-50', 'mandelic-40', 'salicylic-20-30'];
const strong = ['glycolic-50', 'glycolic-70', 'jessner', 'tca-10-25'];
const medium = ['tca-30-35', 'jessner-tca-35', 'tca-cross'];
const peels = [...gentle, ...strong, ...medium, 'phenol-croton'];
const faceAreas = 'cheek tear-trough lips nasolabial marionette perioral chin jawline temples'.split(' ');
const handFillers = ['ha-hands', 'caha-hands'];
const hyaluronic = [...faceAreas.map((area) => `ha-${area}`), 'ha-hands'];
const hydroxylapatite = ['caha-cheek', 'caha-nasolabial', 'caha-jawline', 'caha-hands'];
const polylactic = ['plla-cheek', 'plla-nasolabial'];
const fillers = [...hyaluronic, ...hydroxylapatite, ...polylactic, 'pmma-nasolabial'];

const groups: Readonly<Record<string, readonly string[]>> = {
  'every protocol': [...peels, ...fillers],
  peels,
  superficial: [...gentle, ...strong],
  'gentle peels': gentle,
  'strong superficial': strong,
  medium,
  fillers,
  'face fillers': fillers.filter((code) => !handFillers.includes(code)),
  'hand fillers': handFillers,
  ha: hyaluronic,
  caha: hydroxylapatite,
  plla: polylactic,
};

function adviceFor({ policy, ...changes }: TableCase['patient']) {
  const { otherwise, ...asked } = { ...usual, ...changes };
  const input = otherwise === 'unknown' ? asked : { ...asked, otherwise };
  return advise(parseAdviceInput(input), seedCatalogue, { ...defaultPolicy, ...policy });
}

const expanded = (verdicts: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(verdicts).flatMap(([name, verdict]) =>
      (groups[name] ?? [name]).map((code) => [code, verdict] as const),
    ),
  );

const casesIn = (file: string): readonly TableCase[] =>
  readFileSync(new URL(`../testing/cases/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as TableCase);

const files = ['cyclesAndPatients', 'peels', 'fillers', 'intervals', 'recommendations', 'workedByHand'];

describe.each(files)('%s', (file) => {
  it.each(casesIn(file).map((each) => [each.says, each] as const))('%s', (_, { patient, expect: wanted }) => {
    const { cycle, recommendation, protocols } = adviceFor(patient);
    const given = Object.fromEntries(
      protocols.map(({ code, verdict, until }) => [
        code,
        verdict === 'defer' ? `defer ${until ?? 'until healed'}` : verdict,
      ]),
    );
    expect(Object.keys(given).sort()).toEqual([...peels, ...fillers].sort());
    expect(given).toMatchObject(expanded(wanted.verdicts ?? {}));
    if (wanted.cycle !== undefined) expect(cycle).toEqual(wanted.cycle);
    if (wanted.modality !== undefined) expect(recommendation.modality).toBe(wanted.modality);
    if (wanted.consult !== undefined) expect(recommendation.consult).toEqual(wanted.consult);
    if (wanted.from !== undefined)
      expect(recommendation.from === undefined ? 'none' : recommendation.from).toBe(wanted.from);
  });
});
