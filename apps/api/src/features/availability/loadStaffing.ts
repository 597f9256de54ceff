import type { Reader } from '../../database/rowsOf.js';
import { loadStaff, type StaffQuery } from './loadStaff.js';
import { loadTaken } from './loadTaken.js';
import type { Staffing } from './Staffing.js';

export interface StaffingQuery extends StaffQuery {
  /** A visit whose own time counts as free, because it is about to move. */
  readonly exceptVisitId?: string | null;
}

/** Everything that free time is computed from. */
export async function loadStaffing(
  reader: Reader,
  clinicId: string,
  query: StaffingQuery,
): Promise<Staffing> {
  const staff = await loadStaff(reader, clinicId, query);
  const everything = [...staff.specialists, ...staff.rooms, ...staff.devices].map(({ id }) => id);
  const taken = await loadTaken(reader, clinicId, [...everything, query.patientId], query);
  return { ...staff, taken };
}
