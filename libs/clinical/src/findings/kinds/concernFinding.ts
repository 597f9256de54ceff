import { classOf, type Protocol } from '../../catalogue/Protocol.js';
import type { RuleSheet } from '../../catalogue/Rulebook.js';
import type { FindingRule } from '../../evaluation/FindingRule.js';
import type { ConcernCode } from '../../vocabulary/ConcernCode.js';
import type { Params } from '../../vocabulary/Params.js';
import { type Row, severitiesIn } from './Row.js';

/** A finding that comes with a concern the patient or the specialist named. */
export function concernFinding<const Code extends string>(rule: {
  readonly code: Code;
  readonly concern: ConcernCode;
  readonly row: Row;
  readonly where?: (protocol: Protocol) => boolean;
  readonly params?: Params;
  readonly seed: RuleSheet;
}): FindingRule<Code> {
  const { code, concern, row, where, params, seed } = rule;
  return {
    code,
    severities: severitiesIn(row),
    reads: [`concern:${concern}`],
    appliesTo: (protocol) => row[classOf(protocol)] !== undefined && (where?.(protocol) ?? true),
    assess: ({ concerns, protocol }) => {
      const severity = row[classOf(protocol)];
      return severity !== undefined && concerns.has(concern) ? { severity, until: null, params } : null;
    },
    seed,
  };
}
