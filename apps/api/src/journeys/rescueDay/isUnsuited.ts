import type { Staffing } from '../../features/availability/Staffing.js';
import { shapeFor } from '../../features/availability/shapeFor.js';
import type { VisitWork } from '../../features/availability/VisitWork.js';
import type { BookedRow } from '../../features/visits/BookedRow.js';
import { heldBy } from './heldBy.js';

/** Whether a visit stands in a room that is not of the kind it needs, or where its device cannot be used. */
export function isUnsuited(row: BookedRow, work: VisitWork | undefined, staffing: Staffing): boolean {
  const [room] = heldBy(row, 'room');
  if (work === undefined || room === undefined || !staffing.rooms.some(({ id }) => id === room)) return false;
  const { parts } = shapeFor(work, staffing, row.patientId);
  return parts.some(({ role, candidates }) => role === 'room' && !candidates.includes(room));
}
