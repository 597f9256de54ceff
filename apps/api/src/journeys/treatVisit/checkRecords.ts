import type { Protocol } from '@stratum/clinical';
import type { VisitTreatment } from '../../features/visits/treatmentsOfVisit.js';
import { invalid } from '../../http/problems/invalid.js';
import type { FieldProblem } from '../../http/problems/Problem.js';
import type { RecordBody } from './RecordBody.js';

/** A treatment of the visit with its protocol. */
export interface DoneTreatment extends VisitTreatment {
  readonly protocol: Protocol;
}

/** How what was given is measured. */
const UNITS = { filler: ['mL', 'mg', 'vials'], peel: ['mL', 'layers', 'minutes'] } as const;

/**
 * Holds what was recorded against what the visit is for: every treatment has a record, none is of another visit,
 * and an injected product is recorded with amount and lot, so that a recall finds its patients.
 * @throws Problem 400 on the fields
 */
export function checkRecords(records: readonly RecordBody[], treatments: readonly DoneTreatment[]): void {
  const errors: Record<string, FieldProblem> = {};
  records.forEach((record, i) => {
    const [treatment, another] = treatments.filter((one) => belongs(record, one));
    if (treatment === undefined) errors[`records.${i}.protocolCode`] = { code: 'not_of_this_visit' };
    else if (another !== undefined) errors[`records.${i}.sessionId`] = { code: 'required' };
    else Object.assign(errors, faultsOf(record, treatment.protocol.kind, `records.${i}.`));
  });
  const bare = treatments.filter((treatment) => !records.some((record) => belongs(record, treatment)));
  if (bare.length > 0) {
    errors['records'] = {
      code: 'record_missing',
      params: { protocols: bare.map((one) => one.protocolCode) },
    };
  }
  if (Object.keys(errors).length > 0) throw invalid(errors);
}

/** A session may be left out where the visit has only one treatment of that protocol. */
export const belongs = (record: RecordBody, { sessionId, protocolCode }: VisitTreatment): boolean =>
  record.protocolCode === protocolCode && (record.sessionId == null || record.sessionId === sessionId);

function faultsOf(
  { amount, unit, lot }: RecordBody,
  kind: Protocol['kind'],
  path: string,
): Record<string, FieldProblem> {
  const faults: Record<string, FieldProblem> = {};
  const units: readonly string[] = UNITS[kind];
  if (kind === 'filler' && !lot) faults[`${path}lot`] = { code: 'required' };
  if (kind === 'filler' && amount == null) faults[`${path}amount`] = { code: 'required' };
  if (amount === 0)
    faults[`${path}amount`] = { code: 'out_of_range', params: { least: 0.01, greatest: 1000 } };
  if (amount != null && unit == null) faults[`${path}unit`] = { code: 'required' };
  if (unit != null && !units.includes(unit)) {
    faults[`${path}unit`] = { code: 'not_a_choice', params: { choices: units } };
  }
  return faults;
}
