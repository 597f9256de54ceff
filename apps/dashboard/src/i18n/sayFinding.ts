import { findings } from './en/findings';
import type { FindingLike } from './FindingLike';

/** A finding in one sentence. A code without words is shown readable, never hidden. */
export function sayFinding(finding: FindingLike): string {
  const words = findings[finding.code];
  if (words === undefined) return readable(finding.code);
  return typeof words === 'function' ? words(finding) : words;
}

function readable(code: string): string {
  const words = code.replaceAll(/[-_.]/g, ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
