import type { Day } from '@stratum/calendar';
import type { VisitState, VisitStepName } from './Visit';

type Standing = { readonly state: VisitState; readonly undoable?: string | null };
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

const TREATS: readonly string[] = ['start', 'done'];

/** What can be done with a visit by whom, the next thing first. What is left out here the server refuses anyway. */
export function verbsFor({ state, undoable = null }: Standing, { day, today, can }: Reader): VisitVerbs {
  const steps = stepsFrom(state, day, today).filter((step) => can(needs(step)));
  const [main = null, ...others] = state === 'arrived' && !can('visits.treat') ? [null, ...steps] : steps;
  const takesBack = undoable !== null && can(TREATS.includes(undoable) ? 'visits.treat' : 'visits.desk');
  return { main, others: takesBack ? [...others.filter(isStep), 'undo'] : others.filter(isStep) };
}

const isStep = (step: VisitStepName | null): step is VisitStepName => step !== null;

function stepsFrom(state: VisitState, day: Day, today: Day): readonly VisitStepName[] {
  switch (state) {
    case 'booked':
    case 'confirmed': {
      const confirm: VisitStepName[] = state === 'booked' ? ['confirm'] : [];
      if (day < today) return ['miss', 'move', 'cancel'];
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

function needs(step: VisitStepName): string {
  if (TREATS.includes(step)) return 'visits.treat';
  return step === 'move' ? 'visits.book' : 'visits.desk';
}
