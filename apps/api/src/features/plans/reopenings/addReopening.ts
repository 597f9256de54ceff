import type { EntityManager } from 'typeorm';
import { newId } from '../../../database/newId.js';
import type { News } from './News.js';
import type { ReopeningCause } from './reopeningCauses.js';

/** What a plan is looked at again for. */
export interface NewReopening {
  readonly planId: string;
  readonly cause: ReopeningCause;
  readonly news: readonly News[];
  /** The event that moved the plan's windows; null when none moved. */
  readonly eventId: string | null;
  /** The membership; null when nobody was asked. */
  readonly openedBy: string | null;
  readonly at: Date;
}

/** Keeps what a specialist has to decide on. @returns its id */
export async function addReopening(
  tx: EntityManager,
  clinicId: string,
  { planId, cause, news, eventId, openedBy, at }: NewReopening,
): Promise<string> {
  const id = newId();
  await tx.query(
    `insert into plan_reopenings (clinic_id, id, plan_id, cause, news, event_id, opened_by, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [clinicId, id, planId, cause, JSON.stringify(news), eventId, openedBy, at],
  );
  return id;
}
