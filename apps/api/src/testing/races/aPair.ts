import type { Database } from '../../database/Database.js';
import { aClinic, type TestClinic } from '../aClinic.js';
import type { Client } from '../client.js';
import { createTestDatabase } from '../createTestDatabase.js';
import { openDatabase } from '../openDatabase.js';
import { sameBrowser } from '../sameBrowser.js';
import { type ApiProcess, startProcess } from '../startProcess.js';

/** The built product in two processes on one database, and a clinic whose people are signed in at both. */
export interface Pair {
  database: Database;
  processes: readonly [ApiProcess, ApiProcess];
  clinic: TestClinic;
  /** Reception, at one process and at the other in turn. */
  deskOf(n: number): Client;
  /** The first specialist, likewise. */
  specialistOf(n: number): Client;
  /** Lines of both logs in which the product calls something a fault of its own. */
  faults(): readonly string[];
  /** Ends both processes; the tables can still be looked at. */
  stopProcesses(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts both, with a clinic by the tables alone, as {@link aClinic} makes it. */
export async function aPair(options: Parameters<typeof aClinic>[1] = {}): Promise<Pair> {
  const made = await createTestDatabase();
  const opened = await openDatabase(made.url);
  const [first, second] = await Promise.all([startProcess(made.url), startProcess(made.url)]);
  const { database } = opened;
  const clinic = await aClinic({ url: first.url, database }, options);
  const atBoth = (one: Client) => [one, sameBrowser(one, second.url)] as const;
  const [desks, specialists] = [
    atBoth(await clinic.signIn('reception')),
    atBoth(await clinic.signIn('specialist')),
  ];
  const stopProcesses = async () => void (await Promise.all([first.stop(), second.stop()]));
  let logs: string | null = null;
  return {
    database,
    processes: [first, second],
    clinic,
    deskOf: (n) => desks[n % 2] as Client,
    specialistOf: (n) => specialists[n % 2] as Client,
    faults: () =>
      (logs ?? first.logged() + second.logged()).split('\n').filter((line) => line.includes(' internal: ')),
    stopProcesses: async () => {
      if (logs !== null) return;
      logs = first.logged() + second.logged();
      await stopProcesses();
    },
    stop: async () => {
      if (logs === null) await stopProcesses();
      await opened.close();
      await made.drop();
    },
  };
}
