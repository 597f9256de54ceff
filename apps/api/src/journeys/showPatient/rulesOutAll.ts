import type { FindingRow } from '../../features/patientPage/FindingRow.js';

/** Whether findings leave no signed protocol that could be booked: each is ruled out, or waits for something to heal. */
export function rulesOutAll(findings: readonly FindingRow[], signed: ReadonlySet<string>): boolean {
  const out = findings.filter(
    ({ severity, until }) => severity === 'absolute' || (severity === 'defer' && until === null),
  );
  const codes = new Set(out.map(({ protocol }) => protocol));
  return signed.size > 0 && [...signed].every((code) => codes.has(code));
}
