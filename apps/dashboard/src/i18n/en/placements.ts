import { sayDate, sayDays } from '../../formats';

type Params = Readonly<Record<string, unknown>>;
const days = (params: Params) => sayDays(Math.abs(Number(params['days'] ?? 0)));

/** Why a time does not fit, or why a session could not be placed. */
export const placements: Readonly<Record<string, (params: Params) => string>> = {
  'hard-gap': () => 'Too close to another session of the course',
  separation: () => 'Too close to another treatment in the area',
  'too-early': (params) => (params['days'] ? `${days(params)} too early` : 'Too early'),
  'forbidden-day': () => 'Not possible on this day for a medical reason',
  'not-before': (params) =>
    params['until'] ? `Not before ${sayDate(String(params['until']))}` : 'Not yet; ask the specialist',
  drift: (params) => (params['days'] ? `${days(params)} outside its window` : 'Outside its window'),
  'in-the-past': () => 'This time has passed',
  'outside-hours': () => 'Outside the hours of clinic, person or room',
  busy: () => 'Specialist, room or patient is taken',
  unqualified: () => 'This person or room is not set up for the treatment',
  'no-days-in-window': () => 'No day of its window is left',
  'waits-for': () => 'Waits for the session before it',
};

export function sayPlacement({ code, params = {} }: { code: string; params?: Params }): string {
  return placements[code]?.(params) ?? code.replaceAll('-', ' ');
}
