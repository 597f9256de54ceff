import { expect, it } from 'vitest';
import { FairQueue, QueueFull } from './FairQueue.js';

/** Work that ends when the test says so, and notes when it began. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.set(name, () => resolve(name)));
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it('runs as many at once as it is wide, and gives what they give', async () => {
  const queue = new FairQueue(2, 10);
  const { begun, work, end } = works();
  const answers = ['a1', 'a2', 'a3'].map((name) => queue.run('a', work(name)));
  await settled();
  expect(begun).toEqual(['a1', 'a2']);
  end('a2');
  await settled();
  expect(begun).toEqual(['a1', 'a2', 'a3']);
  end('a1');
  end('a3');
  expect(await Promise.all(answers)).toEqual(['a1', 'a2', 'a3']);
});

it('lets origins take turns, however many one of them sends', async () => {
  const queue = new FairQueue(1, 100);
  const { begun, work, end } = works();
  for (let n = 1; n <= 20; n++) void queue.run('attacker', work(`x${n}`));
  void queue.run('owner', work('owner'));
  for (const name of ['x1', 'x2']) {
    await settled();
    end(name);
  }
  await settled();
  expect(begun).toEqual(['x1', 'x2', 'owner']);
});

it('goes on after work that failed, and takes no more than may wait', async () => {
  const queue = new FairQueue(1, 1);
  const failed = queue.run('a', () => Promise.reject(new Error('no')));
  const second = queue.run('a', () => Promise.resolve('second'));
  await expect(queue.run('b', () => Promise.resolve('third'))).rejects.toThrow(QueueFull);
  await expect(failed).rejects.toThrow('no');
  expect(await second).toBe('second');
  expect(await queue.run('b', () => Promise.resolve('later'))).toBe('later');
});
