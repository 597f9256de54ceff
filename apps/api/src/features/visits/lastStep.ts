import type { EntityManager } from 'typeorm';
import type { VisitSnapshot } from '../../database/VisitSnapshot.js';
import type { VisitStepName } from './visitSteps.js';

/** A step that can be taken back, with the visit as it was before. */
export interface LastStep {
  id: string;
  step: VisitStepName;
  before: VisitSnapshot;
  /** Events of the plan that followed from it. */
  eventIds: string[];
}

/** The last step of a locked visit that still stands; null when it has none. */
export async function lastStep(
  tx: EntityManager,
  clinicId: string,
  visitId: string,
): Promise<LastStep | null> {
  const [step] = await tx.query(
    `select id, step, before, event_ids as "eventIds" from visit_steps
     where clinic_id = $1 and visit_id = $2 and undone_at is null order by id desc limit 1`,
    [clinicId, visitId],
  );
  return step ?? null;
}
