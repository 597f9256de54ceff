import { concerns } from './en/concerns';
import { facts } from './en/facts';
import { ruleNames } from './en/ruleNames';

/** What a rule is about, in words. A code without words is shown readable, never hidden. */
export function sayRuleName(code: string): string {
  return ruleNames[code] ?? facts[code] ?? concerns[code] ?? code.replaceAll(/[-_.]/g, ' ');
}
