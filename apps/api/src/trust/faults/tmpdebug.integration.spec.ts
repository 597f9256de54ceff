import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyChain } from '../../audit/seal/verifyChain.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anInstallation, type Installation } from '../../testing/anInstallation.js';
import type { Client } from '../../testing/client.js';

const LONG = process.env['STRATUM_SOAK'] !== undefined;
const KILLS = LONG ? 20 : 2;
const WRITERS = 4;
const BETWEEN_KILLS = 25;
const BACK_WITHIN = 10_000;

/** A write that the product said was done. */
interface Acknowledged {
  id: string;
  family: string;
  /** When it was asked for, and when it was answered; of `performance.now()`. */
  began: number;
  ended: number;
}

describe('PostgreSQL killed while patients are written', () => {
  let installation: Installation;
  let clinic: TestClinic;
  let desk: Client;
  const acknowledged: Acknowledged[] = [];
  const unexpected: string[] = [];
  let refused = 0;
  let loading = true;

  beforeAll(async () => {
    installation = await anInstallation();
    clinic = await aClinic(installation);
    desk = await clinic.signIn('reception');
  });
  afterAll(() => installation.stop());

  /** Registers one patient, asking again under the same key until it is done. */
  async function register(family: string): Promise<void> {
    const key = randomUUID();
    for (;;) {
      const began = performance.now();
      const body = { given: 'Mara', family, born: '1990-01-15' };
      const { status, body: reply, headers } = await desk.post('/patients', body, { key });
      if (status === 201) {
        acknowledged.push({ id: reply.id, family, began, ended: performance.now() });
        return;
      }
      if (status !== 503 || headers.get('retry-after') === null) {
        unexpected.push(`${status} ${JSON.stringify(reply)}`);
        return;
      }
      refused++;
      await pause(); // a writer that would not leave the processor would measure itself
    }
  }

  async function writer(n: number): Promise<void> {
    for (let m = 0; loading && unexpected.length === 0; m++) await register(`Load ${n}-${m}`);
  }

  const more = (than: number) =>
    expect.poll(() => acknowledged.length + unexpected.length, { timeout: 30_000 }).toBeGreaterThan(than);

  /** Milliseconds from the kill to the end of the first write that was asked for and done after it. */
  async function killAndWait(): Promise<number> {
    const refusedBefore = refused;
    await installation.killDatabase();
    const killed = performance.now();
    const first = () => acknowledged.find(({ began }) => began > killed);
    await expect.poll(first, { interval: 20, timeout: BACK_WITHIN }).toBeDefined();
    expect(refused).toBeGreaterThan(refusedBefore);
    return (first() as Acknowledged).ended - killed;
  }

  it('loses nothing that was acknowledged, doubles nothing, and is back within 10 s', {
    timeout: LONG ? 3_600_000 : 90_000,
  }, async () => {
    const writers = Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(n)));
    const outages: number[] = [];
    for (let n = 0; n < KILLS; n++) {
      await more(acknowledged.length + BETWEEN_KILLS).catch(async (error) => {
        console.log('figure: TMP stuck', n, acknowledged.length, refused, unexpected);
        console.log(await installation.database.read(`select pid, state, wait_event_type, wait_event, now()-xact_start as age, now()-query_start as qage, left(query, 120) as q, pg_blocking_pids(pid) as blockers from pg_stat_activity where datname = current_database()`));
        console.log(installation.process.logged().split('\n').filter((l) => l.includes('internal') || l.includes('"status":500')).join('\n'));
        console.log(installation.databaseLog().split('\n').slice(-25).join('\n'));
        throw error;
      });
      outages.push(await killAndWait());
      console.log('figure: TMP', n, Math.round(outages.at(-1) as number), acknowledged.length, refused);
    }
    await more(acknowledged.length + BETWEEN_KILLS);
    loading = false;
    await writers;
    expect(unexpected).toEqual([]);
    expect(installation.process.hasEnded()).toBe(false);
    expect(Math.max(...outages)).toBeLessThan(BACK_WITHIN);
    expect(await stored()).toEqual(sorted(acknowledged.map(({ id, family }) => `${family} ${id} 1`)));
    expect(await verifyChain(installation.database, clinic.id)).toMatchObject({ wrong: null });
    console.log(
      `figure: PostgreSQL killed ${KILLS} times under ${WRITERS} writers: ${acknowledged.length} acknowledged, 0 lost, ` +
        `0 doubled, 0 without their audit event, ${refused} × 503, 0 other failures, ` +
        `serving again after ${Math.round(Math.max(...outages))} ms at most`,
    );
  });

  /** Every patient there is, with how often their making stands in the audit. */
  async function stored(): Promise<string[]> {
    const rows = await installation.database.read<{ line: string }>(
      `select p.family || ' ' || p.id || ' ' || (select count(*) from audit_events e
         where e.clinic_id = p.clinic_id and e.subject_id = p.id and e.action = 'create') as line
       from patients p where p.clinic_id = $1`,
      [clinic.id],
    );
    return sorted(rows.map(({ line }) => line));
  }
});

const sorted = (lines: string[]) => lines.sort();
const pause = () => new Promise((resolve) => setTimeout(resolve, 50));
