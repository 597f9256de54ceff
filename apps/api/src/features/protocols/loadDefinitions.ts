import type { Protocol, Rulebook } from '@stratum/clinical';
import { type Reader, rowsOf } from '../../database/rowsOf.js';

/** Definitions kept in memory; when there are more, the oldest give way. */
const MOST_KEPT = 5_000;

/** A stored version never changes, so it is read once in the life of a process. */
const kept = new Map<string, Protocol | Rulebook>();

/** The definitions of versions by id, from memory where they were read before. */
export async function loadDefinitions<Definition extends Protocol | Rulebook>(
  reader: Reader,
  table: 'protocols' | 'rulebooks',
  clinicId: string,
  ids: readonly string[],
): Promise<Map<string, Definition>> {
  const unread = ids.filter((id) => !kept.has(`${clinicId} ${id}`));
  const rows =
    unread.length === 0
      ? []
      : await rowsOf<{ id: string; definition: Definition }>(
          reader,
          `select id, definition from ${table} where clinic_id = $1 and id = any($2)`,
          [clinicId, unread],
        );
  const known = new Map(ids.map((id) => [id, kept.get(`${clinicId} ${id}`) as Definition]));
  for (const { id, definition } of rows) {
    known.set(id, definition);
    kept.set(`${clinicId} ${id}`, definition);
  }
  for (const key of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(key);
  }
  return known;
}
