import type { CalendarView, CalendarVisit } from '../CalendarView';

export type SheetGroup = {
  readonly id: string;
  readonly name: string;
  readonly visits: readonly (CalendarVisit & { readonly room: string })[];
};

/** The visits of a day by specialist, in order of time; who has none is left out. */
export function sheetOf({ specialists, rooms, visits }: CalendarView): readonly SheetGroup[] {
  const roomOf = (id: string) => rooms.find((room) => room.id === id)?.name ?? '';
  return specialists
    .map(({ id, name }) => ({
      id,
      name,
      visits: visits
        .filter((visit) => visit.specialistId === id)
        .map((visit) => ({ ...visit, room: roomOf(visit.roomId) }))
        .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt)),
    }))
    .filter((group) => group.visits.length > 0);
}
