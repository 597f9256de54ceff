import { type AdviceInput, evaluateProtocol, type Finding } from '@stratum/clinical';
import type { FindingRow } from '../../features/patientPage/FindingRow.js';
import type { ClinicRules } from '../../features/protocols/ClinicRules.js';
import { rulesOut } from './rulesOut.js';
import { toFindingRow } from './toFindingRow.js';

/** What follows, for every signed protocol, from what was told or seen of somebody who was not assessed yet. */
export const findingsOfTold = (
  known: AdviceInput,
  { catalogue, policy, signed }: ClinicRules,
): FindingRow[] =>
  catalogue.protocols
    .filter(({ code }) => signed.has(code))
    .flatMap((protocol) =>
      evaluateProtocol(protocol, known, known.today, catalogue, policy)
        .findings.filter((finding) => rulesOut(finding) && wasTold(finding))
        .map((finding) => toFindingRow(finding, protocol.code)),
    );

/** Not what holds for everybody, nor what follows from an answer that is not there. */
const wasTold = ({ from }: Finding): boolean =>
  (from.kind === 'fact' || from.kind === 'phototype') &&
  from.answer !== null &&
  from.answer !== 'no' &&
  from.answer !== 'unknown';
