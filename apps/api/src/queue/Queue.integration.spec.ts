import type { EntityManager } from 'typeorm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newId } from '../database/newId.js';
import { readSettings } from '../settings/readSettings.js';
import { createTestDatabase, type TestDatabase } from '../testing/createTestDatabase.js';
import { openDatabase } from '../testing/openDatabase.js';
import { prepareQueue } from './prepareQueue.js';
import { Queue } from './Queue.js';
import type { Jobs } from './queueKinds.js';

type Job = Jobs['reevaluate'];

const soon = { interval: 5, timeout: 10_000 };

const aJob = (): Job => ({ clinicId: newId(), reevaluationId: newId(), planIds: [newId()] });

describe('the queue', () => {
  let made: TestDatabase;
  let opened: Awaited<ReturnType<typeof openDatabase>>;
  let queues: Queue[];

  beforeAll(async () => {
    made = await createTestDatabase();
    opened = await openDatabase(made.url);
  });
  afterAll(async () => {
    await opened.close();
    await made.drop();
  });
  beforeEach(async () => {
    queues = [];
    await opened.database.read('delete from pgboss.job');
  });
  afterEach(() => Promise.all(queues.map((queue) => queue.onModuleDestroy())));

  const aProcess = (): Queue => {
    const queue = new Queue(opened.database, readSettings({ DATABASE_URL: made.url }));
    queues.push(queue);
    return queue;
  };
  const send = (...jobs: Job[]) =>
    opened.database.transaction((tx) => aProcess().send(tx, 'reevaluate', jobs));
  const statesIn = async () =>
    (await opened.database.read<{ state: string }>('select state::text from pgboss.job order by 1')).map(
      ({ state }) => state,
    );
  const look = (
    queue: Queue,
    perform: (job: Job, tx: EntityManager) => Promise<unknown>,
    given: Job[] = [],
  ) => {
    queue.work('reevaluate', {
      perform: async (tx, job) => void (await perform(job, tx)),
      giveUp: async (_, job) => void given.push(job),
    });
    queue.wake();
  };

  it('has no job of a transaction that was taken back', async () => {
    const failing = opened.database.transaction(async (tx) => {
      await aProcess().send(tx, 'reevaluate', [aJob()]);
      throw new Error('after all not');
    });
    await expect(failing).rejects.toThrow('after all not');
    expect(await statesIn()).toEqual([]);
  });

  it('gives 40 jobs to two processes, each to one of them', async () => {
    const jobs = Array.from({ length: 40 }, aJob);
    await send(...jobs);
    const done: string[][] = [[], []];
    for (const mine of done) {
      look(aProcess(), ({ reevaluationId }, tx) => {
        mine.push(reevaluationId);
        return tx.query('select pg_sleep(0.01)');
      });
    }
    await expect.poll(statesIn, soon).toEqual(Array(40).fill('completed'));
    const [first = [], second = []] = done;
    expect([...first, ...second].sort()).toEqual(jobs.map((job) => job.reevaluationId).sort());
    expect(Math.min(first.length, second.length)).toBeGreaterThan(5);
  });

  it('keeps work and the end of a job together: what fails leaves nothing and is tried again', async () => {
    await send(aJob());
    const queue = aProcess();
    let tries = 0;
    queue.work('reevaluate', {
      perform: async (tx) => {
        await tx.query('create table half_done ()');
        if (++tries === 1) throw new Error('half way');
      },
      giveUp: async () => undefined,
    });
    queue.wake();
    await expect.poll(statesIn, soon).toEqual(['retry']);
    const there = () =>
      opened.database.read<{ half: string | null }>(`select to_regclass('half_done') as half`);
    expect(await there()).toEqual([{ half: null }]);
    await opened.database.read('update pgboss.job set start_after = now()');
    queue.wake();
    await expect.poll(statesIn, soon).toEqual(['completed']);
    expect(await there()).toEqual([{ half: 'half_done' }]);
  });

  it('lives on when the connection is lost in the middle of a job, and does it later', async () => {
    await send(aJob());
    const queue = aProcess();
    let tries = 0;
    look(queue, async (_, tx) => {
      if (++tries === 1) await tx.query('select pg_terminate_backend(pg_backend_pid())');
    });
    await expect.poll(statesIn, soon).toEqual(['retry']);
    await opened.database.read('update pgboss.job set start_after = now()');
    queue.wake();
    await expect.poll(statesIn, soon).toEqual(['completed']);
    expect(tries).toBe(2);
  });

  it('says when it gives up', async () => {
    const job = aJob();
    await send(job);
    await opened.database.read('update pgboss.job set retry_limit = 0');
    const given: Job[] = [];
    look(aProcess(), () => Promise.reject(new Error('never')), given);
    await expect.poll(() => given, soon).toEqual([job]);
    await expect.poll(statesIn, soon).toEqual(['completed']);
  });

  it('waits for the job under way when it is stopped, and takes no other', async () => {
    await send(aJob(), aJob());
    const queue = aProcess();
    let began = 0;
    let ended = 0;
    look(queue, async (_, tx) => {
      began++;
      await tx.query('select pg_sleep(0.2)');
      ended++;
    });
    await expect.poll(() => began, soon).toBe(1);
    await queue.onModuleDestroy();
    expect([began, ended]).toEqual([1, 1]);
    expect(await statesIn()).toEqual(['completed', 'created']);
  });

  it('is prepared once, however often, and asks little while nothing is to do', async () => {
    await prepareQueue(opened.database.source);
    await prepareQueue(opened.database.source);
    expect(await opened.database.read('select name, expire_seconds from pgboss.queue order by name')).toEqual(
      [
        { name: 'reevaluate', expire_seconds: 30 },
        { name: 'send-message', expire_seconds: 90 },
      ],
    );
    const began = performance.now();
    const looks = 50;
    for (let n = 0; n < looks; n++) {
      const queue = aProcess();
      look(queue, async () => undefined);
      await queue.onModuleDestroy();
    }
    const each = (performance.now() - began) / looks;
    console.log(
      `figure: a look into the empty queue takes ${each.toFixed(1)} ms, once in 2 s for each process`,
    );
    expect(each).toBeLessThan(100);
  });
});
