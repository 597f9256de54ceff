import type { IntakeForm } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';
import { notFound } from '../../http/problems/notFound.js';

/** Forms kept in memory; when there are more, the oldest give way. */
const MOST_KEPT = 500;

/** A published form never changes and is large, so it is read once in the life of a process. */
const kept = new Map<string, IntakeForm>();

/**
 * A form of a clinic that an intake was answered on.
 * @throws Problem 404
 */
export async function loadForm(reader: Reader, clinicId: string, id: string): Promise<IntakeForm> {
  const key = `${clinicId} ${id}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const [row] = await rowsOf<{ definition: IntakeForm; state: string }>(
    reader,
    'select definition, state from intake_forms where clinic_id = $1 and id = $2',
    [clinicId, id],
  );
  if (row === undefined) throw notFound('form');
  if (row.state === 'published') kept.set(key, row.definition);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return row.definition;
}
