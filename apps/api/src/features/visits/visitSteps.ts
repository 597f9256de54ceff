import type { VisitState } from './VisitState.js';

export type VisitStepName = 'confirm' | 'move' | 'check-in' | 'start' | 'done' | 'miss' | 'cancel';

interface VisitStep {
  /** States from which the step is allowed. */
  readonly from: readonly VisitState[];
  readonly to: VisitState;
  /** Whether it gives the time of people and rooms back. */
  readonly releases: boolean;
  /** Whether only who may treat takes it, and takes it back. */
  readonly treats: boolean;
}

const step = (
  from: readonly VisitState[],
  to: VisitState,
  more: Partial<Pick<VisitStep, 'releases' | 'treats'>> = {},
): VisitStep => ({ from, to, releases: false, treats: false, ...more });

/**
 * The steps of a visit: the one table. A moved visit is to be confirmed again. Whoever has arrived and was
 * not treated can be cancelled or moved, but is no no-show. Every step can be taken back while it is the last.
 */
export const visitSteps: Readonly<Record<VisitStepName, VisitStep>> = {
  confirm: step(['booked'], 'confirmed'),
  move: step(['booked', 'confirmed', 'arrived'], 'booked'),
  'check-in': step(['booked', 'confirmed'], 'arrived'),
  start: step(['arrived'], 'in-room', { treats: true }),
  done: step(['in-room'], 'done', { treats: true }),
  miss: step(['booked', 'confirmed'], 'missed', { releases: true }),
  cancel: step(['booked', 'confirmed', 'arrived'], 'cancelled', { releases: true }),
};
