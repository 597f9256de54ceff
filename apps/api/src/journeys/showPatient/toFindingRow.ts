import type { Finding } from '@stratum/clinical';
import type { FindingRow } from '../../features/patientPage/FindingRow.js';

/** A finding about one protocol, as the header merges it with others. */
export const toFindingRow = ({ code, severity, until, from }: Finding, protocol: string): FindingRow => ({
  ...{ code, severity, until, from: from.code, protocol },
});
