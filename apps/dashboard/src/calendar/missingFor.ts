import type { CalendarView } from './CalendarView';

export type Missing = 'people' | 'hours' | 'rooms';

/** What a clinic still needs before anything can be booked, in the order in which it is set up. */
export function missingFor({ clinic, specialists, rooms }: CalendarView): readonly Missing[] {
  const noHours = clinic.hours.length === 0 || specialists.every(({ hours }) => hours.length === 0);
  const wanted: readonly (Missing | null)[] = [
    specialists.length === 0 ? 'people' : null,
    noHours ? 'hours' : null,
    rooms.length === 0 ? 'rooms' : null,
  ];
  return wanted.filter((one) => one !== null);
}
