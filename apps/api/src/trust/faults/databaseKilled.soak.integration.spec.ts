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

  /** Waits for writes that were done, or for the first that failed otherwise. */
  const done = async (has: () => boolean, limit: number) => {
    await expect.poll(() => unexpected.length > 0 || has(), { interval: 20, timeout: limit }).toBe(true);
    expect([...unexpected, ...faults()]).toEqual([]);
  };
  /** What the product itself calls a fault of its own. */
  const faults = () =>
    installation.process
      .logged()
      .split('\n')
      .filter((line) => line.includes(' internal: '));
  const more = () => {
    const enough = acknowledged.length + BETWEEN_KILLS;
    return done(() => acknowledged.length >= enough, 30_000);
  };

  /** Milliseconds from the kill to the end of the first write that was asked for and done after it. */
  async function killAndWait(): Promise<number> {
    const refusedBefore = refused;
    await installation.killDatabase();
    const killed = performance.now();
    const first = () => acknowledged.find(({ began }) => began > killed);
    await done(() => first() !== undefined, BACK_WITHIN);
    expect(refused).toBeGreaterThan(refusedBefore);
    return (first() as Acknowledged).ended - killed;
  }

  it('loses nothing that was acknowledged, doubles nothing, and is back within 10 s', {
    timeout: LONG ? 3_600_000 : 90_000,
  }, async () => {
    const writers = Promise.all(Array.from({ length: WRITERS }, (_, n) => writer(n)));
    const outages: number[] = [];
    try {
      for (let n = 0; n < KILLS; n++) {
        await more();
        outages.push(await killAndWait());
      }
      await more();
    } finally {
      loading = false;
      await writers;
    }
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
