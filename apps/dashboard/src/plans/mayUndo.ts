import type { PlanEvent } from './PlanView';

/** Steps of visits, which who works at the desk takes back; a treatment only who treats. */
const OF_VISITS: Readonly<Record<string, string>> = {
  booked: 'visits.desk',
  moved: 'visits.desk',
  cancelled: 'visits.desk',
  missed: 'visits.desk',
  done: 'visits.treat',
};

/** Whether this person can take an event of a plan back; steps of the plan itself only who writes plans. */
export function mayUndo({ kind, undoable }: PlanEvent, can: (permission: string) => boolean): boolean {
  return undoable && can('plans.undo') && can(OF_VISITS[kind] ?? 'plans.write');
}
