import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import type { Chance } from '../Chance.js';
import type { DatabaseInTransaction } from './DatabaseInTransaction.js';

/** Where the stories of a demo clinic play: its people, and the time that they play in. */
export interface Stage {
  readonly database: DatabaseInTransaction;
  readonly tx: EntityManager;
  readonly zone: string;
  readonly receptionists: readonly Actor[];
  readonly specialists: readonly Actor[];
  readonly manager: Actor;
  /** The day that the demo is made for. */
  readonly today: Day;
  /** The last moment that stories play to, in milliseconds since 1970. */
  readonly until: number;
  /** Days of the week on which the clinic is open, Monday is 1. */
  readonly weekdays: ReadonlySet<number>;
  readonly closures: ReadonlySet<Day>;
  readonly chance: Chance;
}
