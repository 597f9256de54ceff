import { expect, it } from 'vitest';
import { Problem } from '../../http/problems/Problem.js';
import { playStories } from './playStories.js';
import type { Story } from './Story.js';

const told: string[] = [];
async function* story(name: string, ...times: number[]): Story {
  for (const time of times) told.push(`${name} ${yield time}`);
}

it('plays stories in the order of time and stops where the time of the demo ends', async () => {
  told.length = 0;
  expect(await playStories([story('a', 3, 9), story('b', 1, 3, 20)], 10)).toEqual([]);
  expect(told).toEqual(['b 1', 'a 3', 'b 3', 'a 9']);
});

it('lets nobody act in the past: who waits for a time that is over acts now', async () => {
  told.length = 0;
  await playStories([story('late', 5, 2)], 10);
  expect(told).toEqual(['late 5', 'late 5']);
});

it('ends a story whose step is refused, tells which, and goes on with the others', async () => {
  told.length = 0;
  const problem = new Problem(409, 'opening_taken', 'Taken.');
  async function* refusedStory(): Story {
    yield 2;
    throw problem;
  }
  expect(await playStories([refusedStory(), story('other', 4)], 10)).toEqual([{ place: 0, problem }]);
  expect(told).toEqual(['other 4']);
});
