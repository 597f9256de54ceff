import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copyPlans } from '../../../../../bench/copyPlans.mjs';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { anApprovedPlan } from '../../testing/anApprovedPlan.js';
import type { Client } from '../../testing/client.js';
import { createTestDatabase, type TestDatabase } from '../../testing/createTestDatabase.js';
import { expireJobs } from '../../testing/expireJobs.js';
import { ok } from '../../testing/ok.js';
import { openDatabase } from '../../testing/openDatabase.js';
import { type ApiProcess, startProcess } from '../../testing/startProcess.js';

/** As many as two jobs look at. */
const PLANS = 200;

/** Three of the plans are touched in every test: 240 of them are five jobs. */
describe('plans that are looked at again by two processes on one database', () => {
  let made: TestDatabase;
  let opened: Awaited<ReturnType<typeof openDatabase>>;
  let first: ApiProcess;
  let second: ApiProcess;
  let clinic: TestClinic;
  let lead: Client;
  let newest: string;

  beforeAll(async () => {
    made = await createTestDatabase();
    opened = await openDatabase(made.url);
    [first, second] = await Promise.all([startProcess(made.url), startProcess(made.url)]);
    clinic = await aClinic({ url: first.url, database: opened.database });
    lead = await clinic.signInAs(clinic.specialists[0]);
    const { planId } = await anApprovedPlan(await clinic.signIn('reception'), lead);
    await copyPlans((text, values) => opened.database.read(text, values), planId, PLANS - 1);
    newest = clinic.protocols.find(({ code }) => code === 'mandelic-40')?.id as string;
  });
  afterAll(async () => {
    await Promise.all([first.stop(), second.stop()]);
    await opened.close();
    await made.drop();
  });
  beforeEach(() => opened.database.read('delete from pgboss.job'));

  const signNext = async (shortest: number): Promise<string> => {
    const from = { source: 'Own audit', evidence: 'C' };
    const figures = [
      { ...from, name: 'gapDays.shortest', value: shortest },
      { ...from, name: 'gapDays.recommended', high: 28 },
    ];
    newest = ok(await lead.post(`/protocols/${newest}/propose`, { figures })).id;
    return ok(await lead.post('/protocol-sheet/sign', { protocolIds: [newest] })).reevaluationId;
  };
  const rows = async (text: string, values: unknown[] = []) =>
    opened.database.read<Record<string, number>>(text, values);
  const finished = async (id: string) => {
    const look = async () =>
      (
        await opened.database.read(
          'select state, total, looked_at, changed, failed from reevaluations where id = $1',
          [id],
        )
      )[0];
    const all = { state: 'done', total: PLANS, looked_at: PLANS, changed: PLANS, failed: 0 };
    await expect.poll(look, { interval: 100, timeout: 25_000 }).toEqual(all);
  };
  /** Of each plan: how often it was told, and how often its version counted up for it. */
  const eventsOf = (id: string) =>
    rows(
      `select count(*)::integer as events, count(distinct plan_id)::integer as plans from plan_events
       where occurrence ->> 'reevaluationId' = $1`,
      [id],
    );

  it('does each once, and counts each once', async () => {
    const id = await signNext(21);
    await finished(id);
    expect(await eventsOf(id)).toEqual([{ events: PLANS, plans: PLANS }]);
    expect(await rows('select version, count(*)::integer as plans from plans group by 1')).toEqual([
      { version: 3, plans: PLANS },
    ]);
    expect(
      await rows(`select count(*)::integer as courses from courses where protocol_id = $1`, [newest]),
    ).toEqual([{ courses: PLANS }]);
  });

  it('goes on in the other process when one is killed in the middle of a job', {
    timeout: 60_000,
  }, async () => {
    const holder = opened.database.source.createQueryRunner();
    await holder.startTransaction();
    // One plan of each job is held, so that both processes stand in the middle of one.
    await holder.query(`select from plans order by id for update`);
    const id = await signNext(22);
    const standing = async () =>
      (await rows(`select count(*)::integer as jobs from pgboss.job where state = 'active'`))[0]?.['jobs'];
    await expect.poll(standing, { interval: 50, timeout: 10_000 }).toBe(2);
    await first.kill();
    await holder.commitTransaction();
    await holder.release();
    const done = async () =>
      (await rows('select looked_at from reevaluations where id = $1', [id]))[0]?.['looked_at'];
    await expect.poll(done, { interval: 100, timeout: 20_000 }).toBe(PLANS - PLANS / 2);
    // The job of the dead process is given to another one after its 30 seconds; here they are over at once.
    await expireJobs(opened.database);
    await finished(id);
    expect(await eventsOf(id)).toEqual([{ events: PLANS, plans: PLANS }]);
    expect(second.hasEnded()).toBe(false);
    first = second;
  });
});
