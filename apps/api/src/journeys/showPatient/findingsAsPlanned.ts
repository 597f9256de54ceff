import { type AdviceInput, type Area, evaluateProtocol, type Protocol } from '@stratum/clinical';
import type { FindingRow } from '../../features/patientPage/FindingRow.js';
import type { ClinicRules } from '../../features/protocols/ClinicRules.js';
import { toFindingRow } from './toFindingRow.js';

/** What is found today about treatments that are planned, each where it is planned. */
export const findingsAsPlanned = (
  treatments: readonly { readonly protocol: Protocol; readonly area: Area }[],
  known: AdviceInput,
  { catalogue, policy }: ClinicRules,
): FindingRow[] =>
  treatments.flatMap(({ protocol, area }) =>
    evaluateProtocol(protocol, known, known.today, catalogue, policy, area).findings.map((finding) =>
      toFindingRow(finding, protocol.code),
    ),
  );
