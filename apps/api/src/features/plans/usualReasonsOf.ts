import { usualReasons } from '@stratum/clinical';

const reasons: Readonly<Record<string, readonly string[] | undefined>> = usualReasons;

/** Codes of the reasons that specialists usually give for going on in spite of a finding. */
export const usualReasonsOf = (code: string): readonly string[] =>
  Object.hasOwn(reasons, code) ? (reasons[code] ?? []) : [];
