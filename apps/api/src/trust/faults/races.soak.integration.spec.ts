import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aRacecourse, type Racecourse } from '../../testing/races/aRacecourse.js';
import { brokenVisits } from '../../testing/races/brokenVisits.js';
import { busyDays } from '../../testing/races/busyDays.js';
import { raceForTime } from '../../testing/races/raceForTime.js';
import { raceForVisits } from '../../testing/races/raceForVisits.js';

const LONG = process.env['STRATUM_SOAK'] !== undefined;
const SECONDS = LONG ? 120 : 3;

describe('many at once, over two processes on one database', () => {
  let course: Racecourse;
  beforeAll(async () => {
    course = await aRacecourse();
  });
  afterAll(() => course.stop());
  afterEach(async () => {
    expect(await brokenVisits(course.database)).toEqual([]);
    expect(course.faults()).toEqual([]);
  });

  describe('who want the same time', () => raceForTime(() => course));
  describe('who act on the same visits', () => raceForVisits(() => course));

  it('doing whatever a desk does, at random, on two crowded days', {
    timeout: SECONDS * 1000 + 90_000,
  }, async () => {
    const done = await busyDays(course, SECONDS);
    const never = [...done].filter(([, [won]]) => won === 0).map(([verb]) => verb);
    if (LONG) expect(never).toEqual([]);
  });
});
