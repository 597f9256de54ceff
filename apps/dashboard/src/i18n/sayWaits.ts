import { type RuleLike, sayReason } from './sayReason';

/** What keeps sessions from having a day, each rule once; undefined where none waits. */
export function sayWaits(rules: readonly RuleLike[]): string | undefined {
  const said = [...new Set(rules.map((rule) => sayReason({ rule, from: null, days: null })))];
  return said.length === 0 ? undefined : `There are no days for this yet: ${said.join('; ')}.`;
}
