import { today } from '../i18n/en/today';
import type { Role } from '../session/Person';
import type { TodayView } from './TodayView';

const OVER: readonly string[] = ['done', 'missed', 'cancelled'];

/** The day in one line, in the shape of the role. */
export function sumUp(role: Role, { visits }: TodayView): string {
  const of = (...states: string[]) => visits.filter(({ state }) => states.includes(state)).length;
  if (role !== 'specialist')
    return today.desk.lead(of('booked', 'confirmed'), of('arrived'), of('in-room'), of('done'));
  const mine = visits.filter((visit) => visit.mine);
  const left = mine.filter(({ state }) => !OVER.includes(state)).length;
  return today.specialist.lead(left, mine.filter(({ state }) => state === 'done').length);
}
