import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Postman } from '../../jobs/Postman.js';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { aPostOffice, type PostOffice } from '../../testing/aPostOffice.js';
import { somethingToSend } from '../../testing/somethingToSend.js';
import { startApi, type TestApi } from '../../testing/startApi.js';

const soon = { interval: 20, timeout: 20_000 };

describe('messages to a mail server, by two processes', () => {
  let office: PostOffice;
  let first: TestApi;
  let second: TestApi;
  let clinic: TestClinic;

  beforeAll(async () => {
    office = await aPostOffice();
    const environment = {
      ...{ STRATUM_JOBS: 'on', STRATUM_SMTP_URL: office.url, PUBLIC_URL: 'http://desk.test' },
      STRATUM_MAIL_FROM: 'Lindenhof <desk@lindenhof.test>',
    };
    first = await startApi({ environment });
    second = await startApi({ environment, besides: first });
  });
  afterAll(async () => {
    await second.stop();
    await first.stop();
    await office.close();
  });
  beforeEach(async () => {
    clinic = await aClinic(first);
  });
  afterEach(() => {
    office.beforeReply = () => undefined;
    office.refuses = () => null;
  });

  const look = () => Promise.all([first, second].map((api) => api.app.get(Postman).look()));
  const states = async () =>
    (
      await first.database.read<{ told: string }>(
        `select state || coalesce(' ' || failure, '') || ' ' || count(*) as told from messages
         where clinic_id = $1 group by state, failure order by 1`,
        [clinic.id],
      )
    ).map(({ told }) => told);
  const deliveries = (ids: readonly string[]) =>
    ids.map((id) => office.taken.filter(({ messageId }) => messageId === `<${id}@stratum>`).length);
  const retryNow = async () => {
    await first.database.read(`update pgboss.job set start_after = now() where state = 'retry'`);
    await look();
  };

  it('go out once each', async () => {
    const ids = await somethingToSend(first.database, clinic.id, 40);
    await Promise.all([look(), look()]);
    await expect.poll(states, soon).toEqual(['sent 40']);
    expect(deliveries(ids)).toEqual(Array(40).fill(1));
    expect(office.taken.at(-1)?.source).toContain('From: Lindenhof <desk@lindenhof.test>');
  });

  it('are not sent again when the connection is lost after they were taken on: somebody calls', async () => {
    const ids = await somethingToSend(first.database, clinic.id, 1);
    office.beforeReply = async () => {
      await first.database.read(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() and state = 'idle in transaction'`,
      );
    };
    await look();
    await expect
      .poll(() => first.database.read(`select 1 from pgboss.job where state = 'retry'`), soon)
      .toHaveLength(1);
    expect(await states()).toEqual(['sending 1']);
    await retryNow();
    await expect.poll(states, soon).toEqual(['failed unclear 1']);
    expect(deliveries(ids)).toEqual([1]);
    expect(
      await first.database.read('select reason, state from calls where clinic_id = $1', [clinic.id]),
    ).toEqual([{ reason: 'unclear', state: 'open' }]);
  });

  it('are tried again when nobody took them on, and once only when somebody does', async () => {
    const ids = await somethingToSend(first.database, clinic.id, 1);
    office.refuses = () => 'for now';
    await look();
    await expect
      .poll(() => first.database.read(`select 1 from pgboss.job where state = 'retry'`), soon)
      .toHaveLength(1);
    office.refuses = () => null;
    await retryNow();
    await expect.poll(states, soon).toEqual(['sent 1']);
    expect(deliveries(ids)).toEqual([1]);
  });

  it('are called about when the address is refused for good', async () => {
    await somethingToSend(first.database, clinic.id, 2);
    office.refuses = (address) => (address === 'p2@patient.test' ? 'for good' : null);
    await look();
    await expect.poll(states, soon).toEqual(['failed failed 1', 'sent 1']);
  });
});
