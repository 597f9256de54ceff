import type { SeenVisit } from '../../visits/useVisitSteps';
import type { Visit, VisitWork } from '../../visits/Visit';
import type { CalendarVisit } from '../CalendarView';

/** Where a visit is: its time, its length in minutes, with whom and where. */
export type Place = {
  readonly startsAt: string;
  readonly minutes: number;
  readonly specialistId: string;
  readonly roomId: string;
};

/** A visit that is to have another place; nothing is changed until somebody says so. */
export type Proposal = {
  readonly visit: SeenVisit &
    VisitWork & { readonly patient: { readonly id: string; readonly name: string } };
  readonly from: Place;
  readonly to: Place;
};

/** The place that a visit has now. */
export function placeOf(visit: CalendarVisit | Visit): Place {
  return {
    startsAt: visit.startsAt,
    minutes: Math.round((Date.parse(visit.endsAt) - Date.parse(visit.startsAt)) / 60_000),
    specialistId: 'specialist' in visit ? visit.specialist.id : visit.specialistId,
    roomId: 'room' in visit ? visit.room.id : visit.roomId,
  };
}
