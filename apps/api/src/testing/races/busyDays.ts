import { expect } from 'vitest';
import { verifyChain } from '../../audit/seal/verifyChain.js';
import type { Database } from '../../database/Database.js';
import { anApprovedPlan } from '../anApprovedPlan.js';
import type { Racecourse } from './aRacecourse.js';
import { BusyClient } from './BusyClient.js';
import { brokenVisits } from './brokenVisits.js';

const CLIENTS = 20;

/**
 * Lets 20 clients do at random what a desk does, for some seconds, on two days of a small clinic, and holds what came of
 * it against every rule. Ends both processes.
 * @returns how often each verb was done and asked for
 */
export async function busyDays(course: Racecourse, seconds: number): Promise<Map<string, [number, number]>> {
  const { deskOf, specialistOf, database } = course;
  const days = [course.nextDay(), course.nextDay()];
  const plans = await Promise.all([0, 1, 2].map((n) => anApprovedPlan(deskOf(n), specialistOf(n))));
  const world = { course, days, plans, patients: await course.patients(10) };
  const before = await changes(database);
  const until = performance.now() + seconds * 1000;
  const clients = Array.from({ length: CLIENTS }, (_, n) => new BusyClient(world, n));
  await Promise.all(clients.map((one) => one.actUntil(until)));
  expect(clients.flatMap(({ tally }) => tally.unexpected)).toEqual([]);
  expect(await brokenVisits(database)).toEqual([]);
  const acknowledged = clients.reduce((sum, { changed }) => sum + changed, 0);
  expect((await changes(database)) - before).toBe(acknowledged);
  expect(await verifyChain(database, course.clinic.id)).toMatchObject({ wrong: null });
  await course.stopProcesses();
  expect(course.faults()).toEqual([]);
  expect(await deadlocks(database)).toBe(0);
  const done = sumOf(clients);
  const times = clients.flatMap(({ tally }) => tally.took).sort((a, b) => a - b);
  const verbs = [...done].map(([verb, [won, asked]]) => `${verb} ${won}/${asked}`).join(', ');
  console.log(
    `figure: ${CLIENTS} clients over two processes, ${seconds} s: ${times.length} requests (${verbs}), ` +
      `${acknowledged} changes of visits acknowledged and all there, 0 × 5xx, 0 rules broken, 0 deadlocks, ` +
      `p99 ${Math.round(times[Math.ceil(times.length * 0.99) - 1] as number)} ms`,
  );
  return done;
}

function sumOf(clients: readonly BusyClient[]): Map<string, [number, number]> {
  const done = new Map<string, [number, number]>();
  for (const [verb, [won, asked]] of clients.flatMap(({ tally }) => [...tally.made])) {
    const [before, all] = done.get(verb) ?? [0, 0];
    done.set(verb, [before + won, all + asked]);
  }
  return done;
}

/** Those that the product got over by itself count as well; a process tells of them at the latest when it ends. */
async function deadlocks(database: Database): Promise<number> {
  const [row] = await database.read<{ deadlocks: number }>(
    'select deadlocks::integer from pg_stat_database where datname = current_database()',
  );
  return row?.deadlocks ?? -1;
}

/** Everything that the desk has changed of visits, by the tables: bookings, steps of its own, and steps taken back. */
async function changes(database: Database): Promise<number> {
  const [row] = await database.read<{ count: number }>(
    `select (select count(*) from visits)::integer + (select count(undone_at)
         + count(*) filter (where "by" not in (select id from patients)) from visit_steps)::integer as count`,
  );
  return row?.count ?? -1;
}
