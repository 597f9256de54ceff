import { classOf, type Protocol } from '../../catalogue/Protocol.js';
import type { RuleSheet } from '../../catalogue/Rulebook.js';
import type { FindingRule } from '../../evaluation/FindingRule.js';
import type { Situation } from '../../evaluation/Situation.js';
import { areasMeet } from '../../vocabulary/areasMeet.js';
import type { FactCode } from '../../vocabulary/FactCode.js';
import { factTable } from '../../vocabulary/factTable.js';
import type { Params } from '../../vocabulary/Params.js';
import { type Row, severitiesIn } from './Row.js';

/** A finding that holds as long as one fact does, with the severity of its row. */
export function stateFinding<const Code extends string>(rule: {
  readonly code: Code;
  readonly fact: FactCode;
  readonly row: Row;
  /** Narrows the row to the protocols with a certain ingredient or area. */
  readonly where?: (protocol: Protocol) => boolean;
  readonly params?: (situation: Situation) => Params;
  readonly seed: RuleSheet;
}): FindingRule<Code> {
  const { code, fact, row, where, params, seed } = rule;
  return {
    code,
    severities: severitiesIn(row),
    reads: [fact],
    appliesTo: (protocol) => row[classOf(protocol)] !== undefined && (where?.(protocol) ?? true),
    assess: (situation) => {
      const occurrence = situation.occurrence(fact);
      const severity = row[classOf(situation.protocol)];
      if (occurrence === null || severity === undefined) return null;
      if (factTable[fact].placed && !areasMeet(occurrence.area, situation.area)) return null;
      return { severity, params: params?.(situation) };
    },
    seed,
  };
}
