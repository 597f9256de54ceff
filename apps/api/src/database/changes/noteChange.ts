import type { EntityManager } from 'typeorm';
import type { ChangeNotice } from './ChangeNotice.js';

const noted = new WeakMap<EntityManager, ChangeNotice[]>();

/** Keeps notices with a transaction until it is committed; one that is rolled back tells nothing. */
export function noteChange(tx: EntityManager, notices: readonly ChangeNotice[]): void {
  const kept = noted.get(tx);
  if (kept) kept.push(...notices);
  else if (notices.length > 0) noted.set(tx, [...notices]);
}

/** What a transaction has noted; it is forgotten with that. */
export function takeNotices(tx: EntityManager): readonly ChangeNotice[] {
  const kept = noted.get(tx) ?? [];
  noted.delete(tx);
  return kept;
}
