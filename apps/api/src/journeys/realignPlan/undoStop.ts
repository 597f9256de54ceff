import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { lastStep } from '../../features/visits/lastStep.js';
import { lockPatient } from '../../features/visits/lockPatient.js';
import { lockVisit } from '../../features/visits/lockVisit.js';
import type { Moment } from '../findOpenings/Moment.js';
import { retakeVisit } from '../stepVisit/undoVisitStep.js';
import { cannotUndo } from './cannotUndo.js';
import { undoEvent } from './undoEvent.js';

/** A step of a visit that belongs to an event of its plan. */
export interface StepOfEvent {
  readonly id: string;
  readonly visitId: string;
  readonly version: number;
}

/**
 * Takes back that a plan was stopped, with all the visits that were cancelled for it: if one of them cannot have
 * its time again, nothing is taken back.
 * @throws Problem 409 `cannot_undo`, `opening_taken`, `finding_blocks`, 422 `placement_refused`
 */
export async function undoStop(
  tx: EntityManager,
  actor: Actor,
  { planId, eventId, patientId }: { planId: string; eventId: string; patientId: string },
  steps: readonly StepOfEvent[],
  moment: Moment,
): Promise<void> {
  const cancelled = [];
  for (const { id, visitId, version } of steps) {
    const visit = await lockVisit(tx, actor.clinicId, visitId, version);
    const step = await lastStep(tx, actor.clinicId, visitId);
    if (step?.id !== id) throw cannotUndo({ because: 'visit-changed' });
    cancelled.push({ visit, step });
  }
  await lockPatient(tx, actor.clinicId, patientId);
  await undoEvent(tx, actor, planId, eventId, moment);
  for (const { visit, step } of cancelled) await retakeVisit(tx, actor, visit, step, moment);
}
