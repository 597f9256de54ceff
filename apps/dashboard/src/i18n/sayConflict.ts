import { findings } from './en/findings';
import { type RuleLike, sayReason } from './sayReason';
import { sayRuleName } from './sayRuleName';

/**
 * Why there are no days on which a plan keeps all of its rules, each rule once; undefined where none is named.
 * A finding says itself; a distance without the sessions that it lies between is only named.
 */
export function sayConflict(rules: readonly RuleLike[]): string | undefined {
  const say = (rule: RuleLike) =>
    findings[rule.code] && rule.params ? sayReason({ rule, from: null, days: null }) : sayRuleName(rule.code);
  const said = [...new Set(rules.map(say))];
  if (said.length === 0) return undefined;
  const what = said.length > 1 ? 'these rules cannot all be kept' : 'this rule cannot be kept';
  return `There are no days for this: ${what}: ${said.join('; ')}.`;
}
