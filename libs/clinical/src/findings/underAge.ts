import { classOf } from '../catalogue/Protocol.js';
import type { FindingRule } from '../evaluation/FindingRule.js';
import { everyFiller, type Row, severitiesIn } from './kinds/Row.js';
import { sheet } from './kinds/sheet.js';

const row: Row = { superficial: 'caution', medium: 'absolute', deep: 'absolute', ...everyFiller('absolute') };

/** Under age only superficial peels, with a guardian and a medical reason. */
export const underAge: FindingRule<'under-age'> = {
  code: 'under-age',
  severities: severitiesIn(row),
  reads: ['age'],
  appliesTo: () => true,
  assess: ({ age, policy, protocol }) =>
    age < policy.adultAge
      ? { severity: row[classOf(protocol)] ?? 'absolute', params: { age, under: policy.adultAge } }
      : null,
  seed: sheet('90', 'E'),
};
