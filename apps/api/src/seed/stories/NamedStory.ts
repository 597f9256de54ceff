import type { Person } from '../people/Person.js';
import type { Stage } from '../stage/Stage.js';
import type { Lead, Story } from './Story.js';

/** A patient whom people who show or test the product look up by name. */
export interface NamedStory {
  /** What there is to see. */
  readonly about: string;
  readonly person: NamedPerson;
  readonly tell: (stage: Stage, lead: Lead) => Story;
}

/** Who it is; the rest follows from chance. */
export type NamedPerson = Pick<Person, 'given' | 'family' | 'phototype' | 'answers'> &
  Partial<Pick<Person, 'allergyNote' | 'preferred' | 'pronouns' | 'sexAtBirth'>> & {
    readonly age: number;
  };
