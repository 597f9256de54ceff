import type { Day } from '@stratum/calendar';
import type { VisitState, VisitStepName } from './Visit';

type Standing = {
  readonly state: VisitState;
  readonly undoable?: string | null;
  readonly instruction?: string | null;
  /** What they answered by the link of a message. */
  readonly patientSaid?: string | null;
};
type Reader = {
  /** Day of the visit and of today, both on the clock of the clinic. */
  readonly day: Day;
  readonly today: Day;
  readonly can: (permission: string) => boolean;
};

export type VisitVerbs = {
  /** What happens next; null when nothing is left to do. */
  readonly main: VisitStepName | null;
  readonly others: readonly VisitStepName[];
};

type Steps = readonly (VisitStepName | null)[];

const TREATS: readonly string[] = ['start', 'done'];

/**
 * What can be done with a visit by whom, the next thing first. What is left out here the server refuses anyway; but
 * that nobody confirms a visit that must not take place is decided here.
 */
export function verbsFor(visit: Standing, { day, today, can }: Reader): VisitVerbs {
  const { state, undoable = null } = visit;
  const steps = stepsFrom(visit, day, today, can).filter((step) => step === null || can(needs(step)));
  const [main = null, ...others] = state === 'arrived' && !can('visits.treat') ? [null, ...steps] : steps;
  const takesBack = undoable !== null && can(TREATS.includes(undoable) ? 'visits.treat' : 'visits.desk');
  return { main, others: takesBack ? [...others.filter(isStep), 'undo'] : others.filter(isStep) };
}

const isStep = (step: VisitStepName | null): step is VisitStepName => step !== null;

function stepsFrom(
  { state, instruction, patientSaid }: Standing,
  day: Day,
  today: Day,
  can: Reader['can'],
): Steps {
  switch (state) {
    case 'booked':
    case 'confirmed': {
      if (day < today) return ['miss', 'move', 'cancel'];
      if (instruction) return heldSteps(instruction, day === today, can);
      const confirm: VisitStepName[] = state === 'booked' ? ['confirm'] : [];
      if (patientSaid === 'cannot-come')
        return ['move', 'cancel', ...(day === today ? (['check-in'] as const) : []), ...confirm, 'miss'];
      if (day === today) return ['check-in', ...confirm, 'move', 'miss', 'cancel'];
      return state === 'booked' ? ['confirm', 'move', 'miss', 'cancel'] : ['move', 'miss', 'cancel'];
    }
    case 'arrived':
      return ['start', 'move', 'cancel'];
    case 'in-room':
      return ['done'];
    default:
      return [];
  }
}

/** A visit that is not to take place as booked. Who comes all the same is checked in, and a specialist sees them. */
function heldSteps(instruction: string, isToday: boolean, can: Reader['can']): Steps {
  const comes: VisitStepName[] = isToday ? ['check-in'] : [];
  switch (instruction) {
    case 'find-new-time':
      return ['move', ...comes, 'miss', 'cancel'];
    case 'cannot-take-place':
      return ['cancel', ...comes, 'miss', ...(can('visits.treat') ? (['move'] as const) : [])];
    default:
      return [isToday ? 'check-in' : null, 'move', 'miss', 'cancel'];
  }
}

function needs(step: VisitStepName): string {
  if (TREATS.includes(step)) return 'visits.treat';
  return step === 'move' ? 'visits.book' : 'visits.desk';
}
