import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { aPostOffice, type PostOffice } from '../../testing/aPostOffice.js';
import { expireJobs } from '../../testing/expireJobs.js';
import { somethingToSend } from '../../testing/somethingToSend.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import { type ApiProcess, startProcess } from '../../testing/startProcess.js';

/** As many as take a second or two to send; the long run takes more. */
const MANY = process.env['STRATUM_SOAK'] === undefined ? 60 : 300;
const patience = { interval: 100, timeout: 60_000 };

/** The built product in processes of its own, killed as the power would. */
describe('a process that is killed while it sends', () => {
  let api: TestApi;
  let clinic: TestClinic;
  let office: PostOffice;
  const running: ApiProcess[] = [];

  beforeEach(async () => {
    office = await aPostOffice();
    api = await startApi();
    clinic = await aClinic(api);
  });
  afterEach(async () => {
    delete process.env['STRATUM_SMTP_URL'];
    delete process.env['STRATUM_MAIL_FROM'];
    await Promise.all(running.splice(0).map((one) => one.stop()));
    await api.stop();
    await office.close();
  });

  const start = async () => {
    const one = await startProcess(api.databaseUrl);
    running.push(one);
    return one;
  };
  const counts = async () => {
    await api.database.read(`update pgboss.job set start_after = now() where state = 'retry'`);
    const [row] = await api.database.read<{ sent: number; left: number; items: number; unclear: number }>(
      `select count(*) filter (where state = 'sent')::int as sent,
         count(*) filter (where state in ('waiting', 'sending'))::int as left,
         count(*) filter (where failure = 'unclear')::int as unclear,
         (select count(*)::int from mailbox_items) as items from messages`,
    );
    return row;
  };

  it('leaves each message in the mailbox once, none lost', async () => {
    await somethingToSend(api.database, clinic.id, MANY);
    const killed = await start();
    await expect.poll(async () => (await counts())?.sent ?? 0, patience).toBeGreaterThan(10);
    await killed.kill();
    running.splice(0);
    const between = await counts();
    expect(between?.items).toBe(between?.sent);
    await Promise.all([start(), start()]);
    await expireJobs(api.database);
    await expect.poll(counts, patience).toEqual({ sent: MANY, left: 0, unclear: 0, items: MANY });
  }, 120_000);

  it('sends no e-mail twice: of the one in its hands somebody is asked to call', async () => {
    process.env['STRATUM_SMTP_URL'] = office.url;
    process.env['STRATUM_MAIL_FROM'] = 'desk@lindenhof.test';
    const ids = await somethingToSend(api.database, clinic.id, 20);
    let isHeld = true;
    office.beforeReply = () => (office.taken.length > 5 && isHeld ? new Promise(() => undefined) : undefined);
    const killed = await start();
    await expect.poll(() => office.taken.length, patience).toBeGreaterThan(5);
    await killed.kill();
    running.splice(0);
    isHeld = false;
    await Promise.all([start(), start()]);
    await expireJobs(api.database);
    await expect.poll(async () => (await counts())?.left, patience).toBe(0);
    const each = ids.map(
      (id) => office.taken.filter(({ messageId }) => messageId === `<${id}@stratum>`).length,
    );
    expect(each).toEqual(Array(20).fill(1));
    const { unclear = 0, sent = 0 } = (await counts()) ?? {};
    expect(unclear).toBeGreaterThan(0);
    expect(unclear + sent).toBe(20);
    expect(await api.database.read(`select 1 from calls where reason = 'unclear'`)).toHaveLength(unclear);
    console.log(
      `figure: messages: a process killed in the middle of 20 e-mails: each taken on once, ${unclear} to call`,
    );
  }, 120_000);
});
