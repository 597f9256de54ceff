import { reasonsOfPrescribers, usualReasons } from '@stratum/clinical';

const reasons: Readonly<Record<string, readonly string[] | undefined>> = usualReasons;

/**
 * Codes of the reasons that specialists usually give for going on in spite of a finding.
 * @param rights of who gives one; all are named when left out
 */
export function usualReasonsOf(code: string, rights = { prescribe: true }): readonly string[] {
  const all = Object.hasOwn(reasons, code) ? (reasons[code] ?? []) : [];
  return rights.prescribe ? all : all.filter((reason) => !reasonsOfPrescribers.includes(reason));
}
