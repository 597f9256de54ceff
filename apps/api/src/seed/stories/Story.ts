import type { Chance } from '../Chance.js';
import type { Person } from '../people/Person.js';

/**
 * What happens to one patient, told in order. It yields the instant (milliseconds since 1970) that it waits for,
 * and goes on when that has come, with the time that it is by then; where it stands when the demo's own time is
 * reached, it stays.
 */
export type Story = Part<void>;

/** A part of a story, which ends with what the rest of it needs. */
export type Part<Result> = AsyncGenerator<number, Result, number>;

/** Whom a story is about, with chance of their own. */
export interface Lead {
  readonly person: Person;
  readonly chance: Chance;
}
