import type { Day } from '@stratum/calendar';
import type { EntityManager } from 'typeorm';
import { createDemoClinic } from './createDemoClinic.js';
import type { DemoMember } from './DemoClinic.js';
import { harbor, lindenhof } from './demoClinics.js';

/**
 * Makes the demo: the same for the same day on every machine, but for ids and passwords.
 * @param today the day in Berlin that the demo is made on
 */
export async function createDemo(
  tx: EntityManager,
  _today: Day,
  hashOf: (member: DemoMember) => string,
): Promise<void> {
  await createDemoClinic(tx, lindenhof, hashOf);
  await createDemoClinic(tx, harbor, hashOf);
}
