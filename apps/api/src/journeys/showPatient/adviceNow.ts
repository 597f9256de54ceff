import { type AdviceInput, advise } from '@stratum/clinical';
import type { ClinicRules } from '../../features/protocols/ClinicRules.js';
import { rulesOut } from './rulesOut.js';
import { toFindingRow } from './toFindingRow.js';
import type { Weighed } from './Weighed.js';

/** What is recommended today, what is found about it, and whatever rules out, delays or cautions about anything else. */
export function adviceNow(known: AdviceInput, { catalogue, policy }: ClinicRules): Weighed {
  const { recommendation, protocols } = advise(known, catalogue, policy);
  const recommended = new Set<string>(recommendation.because.flatMap(({ option }) => option));
  const findings = protocols.flatMap(({ code, findings }) =>
    findings
      .filter((finding) => recommended.has(code) || rulesOut(finding))
      .map((finding) => toFindingRow(finding, code)),
  );
  return { findings, recommendation };
}
