import { sayDate } from '../formats';
import { findings } from './en/findings';
import { ruleNames } from './en/ruleNames';
import type { FindingLike } from './FindingLike';
import { originOf } from './originOf';

/** A finding in one sentence. A code without words is shown readable, never hidden. */
export function sayFinding(finding: FindingLike): string {
  const words = findings[finding.code];
  if (words === undefined) return ofThePlan(finding) ?? readable(finding.code);
  if (typeof words === 'string') return words;
  const params = (finding.params ?? {}) as Readonly<Record<string, unknown>>;
  return words({
    severity: finding.severity,
    until: finding.until ? sayDate(finding.until) : '',
    n: (name) => Number(params[name] ?? 0),
    text: (name) => String(params[name] ?? ''),
    from: originOf(finding)?.code ?? '',
  });
}

/** A rule of the plan's own days, which no answer stands behind. */
function ofThePlan({ code, until }: FindingLike): string | undefined {
  const name = ruleNames[code];
  if (name === undefined) return undefined;
  return `Too early by the plan (${name})${until ? `; possible from ${sayDate(until)}` : ''}.`;
}

function readable(code: string): string {
  const words = code.replaceAll(/[-_.]/g, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
