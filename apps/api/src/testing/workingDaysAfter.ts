import { addDays, type Day, weekdayOf } from '@stratum/calendar';

/** Hands out the working days (Monday to Friday) after a day, each once, so that no two tests book on the same one. */
export function workingDaysAfter(day: Day): () => Day {
  let last = day;
  return () => {
    do last = addDays(last, 1);
    while (weekdayOf(last) > 5);
    return last;
  };
}
