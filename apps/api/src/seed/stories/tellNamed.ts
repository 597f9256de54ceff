import { addDays } from '@stratum/calendar';
import { contactOf } from '../people/aPerson.js';
import type { Stage } from '../stage/Stage.js';
import type { NamedStory } from './NamedStory.js';
import type { Story } from './Story.js';

/** Puts a named story on a stage. */
export function tellNamed(stage: Stage, { person, tell }: NamedStory): Story {
  const chance = stage.chance.fork();
  const { age, sexAtBirth = 'female', ...known } = person;
  const { given, family } = known;
  const born = addDays(stage.today, -Math.round(365.25 * age) - chance.whole(20, 340));
  const contact = contactOf({ given, family, country: stage.manager.clinic.country }, chance);
  return tell(stage, { chance, person: { ...known, ...contact, sexAtBirth, born, glogau: 2 } });
}
