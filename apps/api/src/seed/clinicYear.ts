import { addDays, type Day, weekdayOf } from '@stratum/calendar';
import type { Actor } from '../access/Actor.js';
import { addAbsence } from '../features/clinic/absences/addAbsence.js';
import { addClosure } from '../features/clinic/closures/addClosure.js';
import { onDay } from './stage/onDay.js';
import type { Stage } from './stage/Stage.js';

const HOLIDAYS: readonly (readonly [string, string])[] = [
  ['01-01', 'New Year'],
  ['12-24', 'Christmas Eve'],
  ['12-25', 'Christmas Day'],
  ['12-26', 'Second day of Christmas'],
  ['12-31', "New Year's Eve"],
];

/** Days from today (negative: before) on which one of the specialists is away, in the order of the staff list. */
const LEAVES: readonly (readonly [number, number, number, string])[] = [
  [0, -150, -137, 'Holiday'],
  [0, 44, 48, 'Congress'],
  [1, -230, -217, 'Holiday'],
  [1, 75, 88, 'Holiday'],
  [2, -95, -89, 'Holiday'],
  [3, -61, -54, 'Holiday'],
  [3, 0, 2, 'Ill'],
];

/** The days of the year before and after on which a clinic is closed; never the one that the demo is made for. */
export function closuresAround(today: Day): { day: Day; name: string }[] {
  const years = [-1, 0, 1].map((years) => Number(today.slice(0, 4)) + years);
  return years
    .flatMap((year) => HOLIDAYS.map(([day, name]) => ({ day: `${year}-${day}`, name })))
    .filter(({ day }) => day !== today && day > addDays(today, -400) && day < addDays(today, 400));
}

/** Who is away when, and when the clinic is closed. */
export async function planYear(stage: Stage): Promise<void> {
  const { tx, manager, today } = stage;
  for (const closure of closuresAround(today)) await addClosure(tx, manager, closure);
  for (const [place, first, last, reason] of LEAVES) {
    const away: Actor | undefined = stage.specialists[place];
    if (away === undefined || stage.specialists.length < 2) continue;
    const [startsAt, endsAt] = [addDays(today, first), addDays(today, last + 1)].map((day) =>
      new Date(onDay(stage, day, 0)).toISOString(),
    ) as [string, string];
    await addAbsence(tx, manager, { resourceId: away.membershipId, startsAt, endsAt, reason });
  }
}

/** The clinic with hours on this day's weekday, whatever it is: a demo is looked at on Sundays too. */
export function openOn<Clinic extends { hours: readonly Hours[]; members: readonly Member[] }>(
  clinic: Clinic,
  day: Day,
): Clinic {
  const weekday = weekdayOf(day);
  const usual = clinic.hours[0] as Hours;
  const hours = [...clinic.hours.filter((one) => one.weekday !== weekday), { ...usual, weekday }];
  const members = clinic.members.map((member) =>
    member.weekdays === undefined || member.weekdays.includes(weekday)
      ? member
      : { ...member, weekdays: [...member.weekdays, weekday] },
  );
  return { ...clinic, hours, members };
}

interface Hours {
  weekday: number;
  from: number;
  to: number;
}

interface Member {
  weekdays?: readonly number[];
}
