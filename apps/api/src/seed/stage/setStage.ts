import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../../access/Actor.js';
import { Chance } from '../Chance.js';
import type { MadeClinic } from '../createDemoClinic.js';
import type { DemoClinic } from '../DemoClinic.js';
import { DatabaseInTransaction } from './DatabaseInTransaction.js';
import type { Stage } from './Stage.js';

/** The stage of a demo clinic that was just opened. */
export function setStage(
  tx: EntityManager,
  { actors }: MadeClinic,
  clinic: DemoClinic,
  { today, until, seed, closures }: { today: Day; until: number; seed: number; closures: readonly Day[] },
): Stage {
  const withRole = (role: Actor['roles'][number]) => actors.filter(({ roles }) => roles.includes(role));
  return {
    tx,
    database: new DatabaseInTransaction(tx),
    zone: clinic.timeZone,
    receptionists: withRole('reception'),
    specialists: withRole('specialist'),
    manager: withRole('manager')[0] as Actor,
    today,
    until,
    weekdays: new Set(clinic.hours.map(({ weekday }) => weekday)),
    closures: new Set(closures),
    chance: new Chance(seed),
  };
}
