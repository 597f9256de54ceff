import type { Occurrence } from '@stratum/timeline';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Database } from '../../database/Database.js';
import { changedVisits } from '../../features/visits/changedVisits.js';
import type { LockedVisit } from '../../features/visits/LockedVisit.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import { takeStep } from '../../features/visits/takeStep.js';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { VisitStepName } from '../../features/visits/visitSteps.js';
import type { Moment } from '../findOpenings/Moment.js';
import { tellPlan } from './tellPlan.js';
import type { VisitStepReply } from './VisitStepReply.js';

/** A visit as somebody saw it. */
export interface SeenVisit {
  readonly id: string;
  readonly version: number;
}

type Change = Parameters<typeof takeStep>[5];

export interface Step {
  readonly name: VisitStepName;
  /** What changes with it. */
  readonly change: Change | ((visit: LockedVisit) => Change);
  /** Whether the patient is told of it; true when not said. */
  readonly tell?: boolean;
  /** What it means for each session that the visit carried; nothing for steps that no plan needs to know. */
  readonly occurrence?: (visit: LockedVisit) => (session: string) => Occurrence;
}

/**
 * Takes one step of a visit that asks for nothing but itself, and tells its plan where it has to know.
 * @throws Problem 404, 409 `wrong_state`, 412 `stale`
 */
export async function stepVisit(
  database: Database,
  actor: Actor,
  seen: SeenVisit,
  step: Step,
  moment: Moment,
): Promise<VisitStepReply> {
  return database.transaction(async (tx: EntityManager) => {
    const visit = await lockVisit(tx, actor.clinicId, seen.id, seen.version);
    const { stepId } = await takeStep(
      tx,
      actor,
      visit,
      step.name,
      new Date(moment.at),
      typeof step.change === 'function' ? step.change(visit) : step.change,
      step.tell,
    );
    const realignment = step.occurrence
      ? await tellPlan(tx, actor, visit, stepId, step.occurrence(visit), moment)
      : null;
    const [changed] = await changedVisits(tx, actor, [visit.id]);
    return { visit: changed as VisitReply, ...(realignment === null ? {} : { realignment }) };
  });
}
