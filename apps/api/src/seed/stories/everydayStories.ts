import { addDays, daysBetween } from '@stratum/calendar';
import type { Chance } from '../Chance.js';
import { aPerson } from '../people/aPerson.js';
import { both, fillers, type Profile, peels } from '../people/profiles.js';
import type { Stage } from '../stage/Stage.js';
import { beTreated } from './beTreated.js';
import { comeToConsultation } from './comeToConsultation.js';
import type { Part, Story } from './Story.js';

/** Of a hundred patients so many come for which treatment; the others only want to be advised. */
const SHARES: readonly (readonly [number, readonly Profile[]])[] = [
  [0.32, peels],
  [0.26, fillers],
  [0.05, both],
];

/**
 * Stories of patients that nobody has to know by name: over the whole year, more of them lately.
 * @param taken names of whom there already is
 */
export function everydayStories(stage: Stage, count: number, taken: Set<string>): Story[] {
  return Array.from({ length: count }, () => everydayStory(stage, stage.chance.fork(), taken));
}

function everydayStory(stage: Stage, chance: Chance, taken: Set<string>): Story {
  const { today, manager } = stage;
  const profiles = chooseProfiles(chance);
  const profile = chance.oneOf(profiles ?? [...peels, ...fillers]);
  const country = manager.clinic.country;
  const { concerns, from, to } = profile;
  const person = aPerson({ concerns, from, to, country, today, taken }, chance);
  const calls = addDays(today, -2 - Math.floor(363 * chance.next() ** 1.6));
  if (profiles === null) return onlyAdvised(comeToConsultation(stage, { person, chance }, { calls }));
  const lately = daysBetween(calls, today) < 16;
  const upTo = lately ? chance.oneOf(['drafted', 'approved', 'booked', 'booked'] as const) : 'booked';
  return beTreated(stage, { person, chance }, { calls, wishes: profile.wishes, upTo });
}

function chooseProfiles(chance: Chance): readonly Profile[] | null {
  let left = chance.next();
  for (const [share, profiles] of SHARES) {
    left -= share;
    if (left < 0) return profiles;
  }
  return null;
}

async function* onlyAdvised(consultation: Part<unknown>): Story {
  yield* consultation;
}
