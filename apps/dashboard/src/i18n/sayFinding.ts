import { sayDate } from '../formats';
import { findings } from './en/findings';
import type { FindingLike } from './FindingLike';
import { originOf } from './originOf';

/** A finding in one sentence. A code without words is shown readable, never hidden. */
export function sayFinding(finding: FindingLike): string {
  const words = findings[finding.code];
  if (words === undefined) return readable(finding.code);
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

function readable(code: string): string {
  const words = code.replaceAll(/[-_.]/g, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
