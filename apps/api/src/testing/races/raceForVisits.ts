import { addDays } from '@stratum/calendar';
import { expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { LateReply } from '../../journeys/rescueDay/LateReply.js';
import { client } from '../client.js';
import { ok } from '../ok.js';
import { aLinkTo } from './aLinkTo.js';
import type { Racecourse } from './aRacecourse.js';
import { race } from './race.js';
import { rescueLineOf } from './rescueLineOf.js';

const RACERS = 24;

/** Tests in which many act on the same visits. */
export function raceForVisits(started: () => Racecourse): void {
  const hourOf = (n: number) => `${9 + n}:00`;
  /** Whatever was answered besides what may be. */
  const others = (tally: object, ...allowed: string[]) =>
    Object.keys(tally).filter((said) => !allowed.includes(said));
  const now = async ({ id }: Pick<VisitReply, 'id'>, n = 0) =>
    ok(await started().deskOf(n).get<VisitReply>(`/visits/${id}`));
  const step = (n: number, { id, version }: VisitReply, name: string, body: object = {}) =>
    started().deskOf(n).post(`/visits/${id}/${name}`, body, { version });

  it('confirm: the desk, 12 times, and the patient by link, 12 times, confirm once', async () => {
    const course = started();
    const day = course.nextDay();
    const who = await course.patients(2);
    for (const [n, patientId] of who.entries()) {
      const visit = await course.book(course.consultation(patientId, course.clock(day, hourOf(n))));
      const token = await aLinkTo(course.database, course.clinic.id, visit.id);
      const { tally, won } = await race(RACERS, (m) => {
        if (m % 2 === n % 2) return step(m >> 1, visit, 'confirm');
        const { url } = course.processes[(m >> 1) % 2] as { url: string };
        return client(url).post('/visit-links/answer', { token, coming: true });
      });
      expect(others(tally, '200', '412 stale', '404 link_not_valid', '429 slow_down')).toEqual([]);
      // Whoever confirms first, the patient is told that the answer has come.
      expect(won.filter(({ body }) => body.answer === 'coming')).toHaveLength(1);
      expect(won.length).toBeLessThanOrEqual(2);
      expect(await now(visit, n)).toMatchObject({ state: 'confirmed', version: 2 });
      console.log(
        `figure: confirm, desk 12 × and link 12 × at once: confirmed once, ${JSON.stringify(tally)}`,
      );
      await course.database.read('delete from sign_in_throttles');
    }
  });

  it.each(['cancel', 'miss'])(
    'reopen: taking a %s back and booking its time have one winner',
    async (name) => {
      const course = started();
      const startsAt = course.clock(course.nextDay(), '10:00');
      const who = await course.patients(RACERS);
      const booked = await course.book(course.consultation(who[0], startsAt));
      const { visit } = ok(await step(0, booked, name, name === 'cancel' ? { reason: 'Ill' } : {}));
      const { tally, won } = await race(RACERS, (n) =>
        n % 2 === 0
          ? step(n >> 1, visit, 'undo')
          : course.deskOf(n >> 1).post('/visits', course.consultation(who[n], startsAt)),
      );
      expect(others(tally, '200', '201', '409 opening_taken', '412 stale')).toEqual([]);
      expect(won).toHaveLength(1);
      expect((await now(visit)).state).toBe(tally['200'] === 1 ? 'booked' : visit.state);
      console.log(
        `figure: reopen after a ${name}, 12 undos and 12 bookings at once: ${JSON.stringify(tally)}`,
      );
    },
  );

  it.each([
    ['before', 0],
    ['after', 12],
  ])(
    'rescue: a day accepted by many, bookings into it sent %s, moves as a whole once or not at all',
    async (_, first) => {
      const course = started();
      const { ben, clock, rooms } = course;
      const day = course.nextDay();
      const who = await course.patients(18);
      for (let n = 0; n < 6; n++) await course.book(course.consultation(who[n], clock(day, hourOf(n))));
      const out = { absentId: course.ada, from: clock(day, '0:00'), to: clock(addDays(day, 1), '0:00') };
      const proposed = ok(await course.deskOf(0).post('/rescues/proposal', out)).lines;
      expect(proposed).toHaveLength(6);
      const lines = proposed.map(rescueLineOf);
      const { tally, won } = await race(24, (n) => {
        const booking = first === 0 ? n : n - 12;
        if (booking < 0 || booking >= 12) {
          return course.deskOf(n).post('/rescues', { lines: n % 4 < 2 ? lines : lines.toReversed() });
        }
        const startsAt = clock(day, `${9 + (booking % 6)}:05`);
        const wanted = course.consultation(who[6 + booking], startsAt, {
          specialistId: ben,
          roomId: rooms[1],
        });
        return course.deskOf(n).post('/visits', wanted);
      });
      const moved = won.flatMap(({ body }) => (body.visits ? [body.visits.length] : []));
      expect([[], [6]]).toContainEqual(moved);
      expect(others(tally, '201', '409 opening_taken', '412 stale')).toEqual([]);
      const again = ok(await course.deskOf(1).post('/rescues/proposal', out)).lines;
      expect(again).toHaveLength(6 - (moved[0] ?? 0));
      console.log(
        `figure: rescue of 6 visits accepted 12 times beside 12 bookings into it: ${moved[0] ?? 0} moved, ${JSON.stringify(tally)}`,
      );
    },
  );

  it('late: a day shifted by many, while others book into it or check in, is shifted once', async () => {
    const course = started();
    const { clock, today } = course;
    const who = await course.patients(8);
    const visits: VisitReply[] = [];
    for (const [n, time] of ['12:00', '12:35', '13:10', '13:45'].entries()) {
      visits.push(await course.book(course.consultation(who[n], clock(today, time))));
    }
    const shiftBeside = async (besides: ((n: number) => ReturnType<typeof step>) | null) => {
      const before = await Promise.all(visits.map((visit) => now(visit)));
      const asked = { specialistId: course.ada, minutes: 20 };
      const { shifts } = ok(await course.deskOf(0).post<LateReply>('/rescues/late', asked));
      expect(new Set(shifts.map(({ minutes }) => minutes))).toEqual(new Set([20]));
      const lines = shifts.map(({ visit, startsAt }) =>
        rescueLineOf({ visit, to: { startsAt, specialist: visit.specialist, room: visit.room } }),
      );
      const { tally, won } = await race(20, (n) =>
        n % 5 === 4 && besides ? besides((n - 4) / 5) : course.deskOf(n).post('/rescues', { lines }),
      );
      expect(others(tally, '200', '201', '409 opening_taken', '412 stale')).toEqual([]);
      const shifted = won.filter(({ body }) => body.visits).length;
      const after = await Promise.all(visits.map((visit) => now(visit, 1)));
      const later = after.map(({ startsAt }, n) => minutesBetween(before[n]?.startsAt as string, startsAt));
      expect(later).toEqual(Array(4).fill(20 * shifted));
      console.log(
        `figure: late, a day shifted many times at once: shifted ${shifted} ×, ${JSON.stringify(tally)}`,
      );
      return { shifted, winners: won.length };
    };
    expect(await shiftBeside(null)).toEqual({ shifted: 1, winners: 1 });
    const booking = await shiftBeside((n) =>
      course.deskOf(n).post('/visits', course.consultation(who[4 + n], clock(today, '14:40'))),
    );
    expect(booking.winners).toBe(1);
    const { version } = await now(visits[3] as VisitReply);
    const arriving = await shiftBeside((n) => step(n, { ...(visits[3] as VisitReply), version }, 'check-in'));
    expect(arriving.winners).toBe(1);
  });
}

const minutesBetween = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / 60_000;
