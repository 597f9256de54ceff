import { classOf, type Protocol } from '../../catalogue/Protocol.js';
import type { RuleSheet } from '../../catalogue/Rulebook.js';
import type { FindingRule } from '../../evaluation/FindingRule.js';
import type { Occurrence } from '../../evaluation/Occurrence.js';
import type { Situation } from '../../evaluation/Situation.js';
import type { Topic } from '../../evaluation/Topic.js';
import type { Area } from '../../vocabulary/Area.js';
import { areasMeet } from '../../vocabulary/areasMeet.js';
import type { FactCode } from '../../vocabulary/FactCode.js';
import { factTable } from '../../vocabulary/factTable.js';
import type { Params } from '../../vocabulary/Params.js';
import type { Severity } from '../../vocabulary/Severity.js';
import { firstClearDay } from './firstClearDay.js';
import { type Row, severitiesIn } from './Row.js';
import type { RuleDistance } from './RuleDistance.js';

/** A finding that keeps a treatment some days away from something dated. */
export function intervalFinding<const Code extends string>(rule: {
  readonly code: Code;
  readonly fact: FactCode;
  readonly row: Row;
  readonly where?: (protocol: Protocol) => boolean;
  /** What else decides how far; unknown, it is a question of its own. */
  readonly alsoReads?: readonly Topic[];
  /** Other rules whose figures the distance is made of. */
  readonly figuresOf?: readonly string[];
  readonly distance: (situation: Situation, occurrence: Occurrence) => RuleDistance;
  /** A lighter severity than the row's, such as a waxed brow that is simply left out. */
  readonly lighterIn?: { readonly area: Area; readonly severity: Severity };
  readonly params?: (situation: Situation) => Params;
  readonly seed: RuleSheet;
}): FindingRule<Code> {
  const { code, fact, row, seed } = rule;
  return {
    code,
    severities: [...severitiesIn(row), ...(rule.lighterIn ? [rule.lighterIn.severity] : [])],
    reads: [fact, ...(rule.alsoReads ?? [])],
    figuresOf: rule.figuresOf ?? [],
    appliesTo: (protocol) => row[classOf(protocol)] !== undefined && (rule.where?.(protocol) ?? true),
    assess: (situation) => {
      const occurrence = situation.occurrence(fact);
      const severity = row[classOf(situation.protocol)];
      if (occurrence === null || severity === undefined) return null;
      if (factTable[fact].placed && !areasMeet(occurrence.area, situation.area)) return null;
      const { figure, ...distance } = rule.distance(situation, occurrence);
      const until = firstClearDay(distance, situation.on);
      if (until === null) return null;
      const params = { days: figure.value, on: occurrence.on, ...rule.params?.(situation) };
      const lighter = occurrence.area === rule.lighterIn?.area ? rule.lighterIn.severity : severity;
      return { severity: lighter, until, params, figure };
    },
    seed,
  };
}
