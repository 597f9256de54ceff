import type { Day } from '@stratum/calendar';
import type { FindingRow } from './FindingRow.js';
import type { HeaderFinding } from './HeaderFinding.js';

const GRAVEST_FIRST = ['absolute', 'needs-answer', 'defer', 'caution', 'preparation'];

/**
 * Every finding that still counts, once, in the gravest form it takes and with the protocols it concerns, the
 * gravest first. A deferral ends on the day until which it ran.
 */
export function activeFindings(rows: readonly FindingRow[], today: Day): HeaderFinding[] {
  const merged = new Map<string, HeaderFinding>();
  for (const row of rows) {
    if (row.severity === 'defer' && row.until !== null && row.until <= today) continue;
    const key = row.code === 'not-answered' ? `${row.code}:${row.from}` : row.code;
    const before = merged.get(key);
    const protocols = [...new Set([...(before?.protocols ?? []), row.protocol])];
    const { code, severity, until, from } = before !== undefined && !isGraver(row, before) ? before : row;
    merged.set(key, { code, severity, until, from, protocols });
  }
  return [...merged.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : 1));
}

const rankOf = ({ severity }: { severity: string }) => GRAVEST_FIRST.indexOf(severity);

function isGraver(a: FindingRow, b: HeaderFinding): boolean {
  if (rankOf(a) !== rankOf(b)) return rankOf(a) < rankOf(b);
  if (b.until === null) return false;
  return a.until === null || a.until > b.until;
}
