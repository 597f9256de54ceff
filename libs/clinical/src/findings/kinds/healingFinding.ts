import { addDays } from '@stratum/calendar';
import { classOf } from '../../catalogue/Protocol.js';
import type { RuleSheet } from '../../catalogue/Rulebook.js';
import type { FindingRule } from '../../evaluation/FindingRule.js';
import { areasMeet } from '../../vocabulary/areasMeet.js';
import type { FactCode } from '../../vocabulary/FactCode.js';
import { factTable } from '../../vocabulary/factTable.js';
import { figureOfClass } from './figureOfClass.js';
import { type Row, severitiesIn } from './Row.js';

/**
 * A finding that waits for something to heal and then for some days more.
 * Only an answer of the kind `healed` starts the days; until then there is no date.
 */
export function healingFinding<const Code extends string>(rule: {
  readonly code: Code;
  readonly fact: FactCode;
  readonly row: Row;
  readonly seed: RuleSheet;
}): FindingRule<Code> {
  const { code, fact, row, seed } = rule;
  return {
    code,
    severities: [...new Set([...severitiesIn(row), 'defer' as const])],
    reads: [fact],
    appliesTo: (protocol) => row[classOf(protocol)] !== undefined,
    assess: (situation) => {
      const occurrence = situation.occurrence(fact);
      const severity = row[classOf(situation.protocol)];
      if (occurrence === null || severity === undefined) return null;
      if (factTable[fact].placed && !areasMeet(occurrence.area, situation.area)) return null;
      const figure = figureOfClass(situation);
      const params = { daysAfterHealing: figure.value };
      if (occurrence.kind !== 'healed' || !occurrence.dated) return { severity, until: null, params, figure };
      const until = addDays(occurrence.on, figure.value);
      return situation.on < until ? { severity: 'defer', until, params, figure } : null;
    },
    seed,
  };
}
