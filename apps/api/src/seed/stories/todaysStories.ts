import { aPerson } from '../people/aPerson.js';
import { fillers, peels } from '../people/profiles.js';
import type { Stage } from '../stage/Stage.js';
import { beTreatedToday } from './beTreatedToday.js';
import { callToday } from './callToday.js';
import { comeToday } from './comeToday.js';
import type { Story } from './Story.js';

/** Every so manieth has only called and is filling in the intake. */
const CALLS_ONLY = 5;

/** Stories of people who are new these days: they fill the day, and the intakes of the day. */
export function todaysStories(stage: Stage, count: number, taken: Set<string>): Story[] {
  const { today, manager } = stage;
  return Array.from({ length: count }, (_, place) => {
    const chance = stage.chance.fork();
    const { concerns, from, to, wishes } = chance.oneOf([...peels, ...fillers]);
    const country = manager.clinic.country;
    const lead = { chance, person: aPerson({ concerns, from, to, country, today, taken }, chance) };
    if (place % CALLS_ONLY === 1 || place % CALLS_ONLY === 2) return beTreatedToday(stage, lead, wishes);
    if (place % CALLS_ONLY !== 0) return comeToday(stage, lead);
    return callToday(stage, lead, { share: chance.oneOf([0, 0.3, 0.7, 1]) });
  });
}
