import type { Day } from '@stratum/calendar';
import { expect, it } from 'vitest';
import type { VisitReply } from '../../features/visits/VisitReply.js';
import type { FreedTimeFitReply, FreedTimeReply } from '../../journeys/fillFreedTime/FreedTimeReply.js';
import { inParallel } from '../inParallel.js';
import { ok } from '../ok.js';
import type { Racecourse } from './aRacecourse.js';
import { race } from './race.js';

const RACERS = 24;

/** What one of the racers books on a day. */
type Wish = (n: number, day: Day, patientId: string | undefined) => object;

/** Tests in which many want the same time of people, rooms, devices and patients. */
export function raceForTime(started: () => Racecourse): void {
  /** All but so many were too late. */
  const taken = (winners: number, all = RACERS) => ({ '409 opening_taken': all - winners });
  /** Both processes are asked for everything, whatever is decided by whether a number is even. */
  const send = (n: number, body: object) =>
    started()
      .deskOf(n >> 1)
      .post('/visits', body);

  it('book: what two visits share has one winner, be it a person, a room with its buffers, a device or a patient', async () => {
    const course = started();
    const { clock, consultation, peel, rooms } = course;
    const who = await course.patients(4 * RACERS);
    const deviceIds = [course.clinic.device.id];
    const with1of2 = (n: number) => ({ specialistId: n % 2 === 0 ? course.ada : course.ben });
    const shared: Record<string, Wish> = {
      specialist: (n, day, patientId) =>
        consultation(patientId, clock(day, `10:${10 + (n % 4) * 5}`), { roomId: rooms[n % 3] }),
      room: (n, day, patientId) => peel(patientId, clock(day, n % 4 < 2 ? '10:00' : '10:40'), with1of2(n)),
      device: (n, day, patientId) => {
        const more = { ...with1of2(n), roomId: rooms[1 + (n % 2)], deviceIds };
        return peel(patientId, clock(day, n % 4 < 2 ? '10:00' : '10:25'), more);
      },
      patient: (n, day) => {
        const more = { ...with1of2(n), roomId: rooms[n % 2] };
        return consultation(who[0], clock(day, n % 4 < 2 ? '10:00' : '10:25'), more);
      },
    };
    for (const [at, [what, wish]] of Object.entries(shared).entries()) {
      const day = course.nextDay();
      const { tally } = await race(RACERS, (n) => send(n, wish(n, day, who[at * RACERS + n])));
      expect([what, tally]).toEqual([what, { 201: 1, ...taken(1) }]);
    }
    console.log(
      `figure: book, ${RACERS} at once for one specialist, one room, one device, one patient: ` +
        `1 × 201, ${RACERS - 1} × 409 opening_taken each`,
    );
  });

  it('book: visits whose buffers only touch both take place', async () => {
    const course = started();
    const day = course.nextDay();
    const who = await course.patients(RACERS);
    const at = (n: number) => course.clock(day, n % 4 < 2 ? '10:00' : '10:45');
    const { tally } = await race(RACERS, (n) => send(n, course.peel(who[n], at(n))));
    expect(tally).toEqual({ 201: 2, ...taken(2) });
  });

  it('move: many into one opening, one visit by many, and two that want the place of the other', async () => {
    const course = started();
    const [day, target] = [course.nextDay(), course.nextDay()];
    const { ada, clock, rooms } = course;
    const who = await course.patients(14);
    const visits: VisitReply[] = [];
    await inParallel([...who.entries()], async ([n, patientId]) => {
      const minute = 480 + 40 * n;
      const startsAt = clock(day, `${Math.floor(minute / 60)}:${minute % 60}`);
      visits[n] = await course.book(course.consultation(patientId, startsAt));
    });
    const move = (n: number, { id, version }: VisitReply, startsAt: string) => {
      const place = { startsAt, specialistId: ada, roomId: rooms[0] };
      return course.deskOf(n).post(`/visits/${id}/move`, place, { version });
    };
    const into = await race(14, (n) =>
      move(n, visits[n] as VisitReply, clock(target, `10:${10 + (n % 4) * 5}`)),
    );
    expect(into.tally).toEqual({ 200: 1, ...taken(1, 14) });
    const left = visits.filter(({ id }) => id !== into.won[0]?.body.visit.id);
    const same = await race(14, (n) => move(n, left[0] as VisitReply, clock(target, `${11 + (n % 6)}:00`)));
    expect(same.tally).toEqual({ 200: 1, '412 stale': 13 });
    const [a, b] = [left[1], left[2]] as [VisitReply, VisitReply];
    const swap = await race(14, (n) =>
      n % 2 === 0 ? move(n >> 1, a, b.startsAt) : move(n >> 1, b, a.startsAt),
    );
    expect(swap.tally).toEqual(taken(0, 14));
    console.log(
      'figure: move, 14 visits into one opening: 1 × 200, 13 × 409 opening_taken; one visit by 14: 1 × 200, 13 × 412; ' +
        'two into the place of the other, 14 times: 14 × 409',
    );
  });

  it('fill a freed time: of many who wait one gets the time, and all others go on waiting', async () => {
    const course = started();
    const who = await course.patients(RACERS / 2 + 1);
    const gone = await course.book(course.consultation(who.at(-1), course.clock(course.nextDay(), '10:00')));
    ok(await course.deskOf(0).post(`/visits/${gone.id}/cancel`, { reason: 'Ill' }, { version: 1 }));
    await inParallel(who.slice(0, -1), async (patientId) =>
      ok(await course.deskOf(1).post('/waiting', { patientId, kind: 'consultation' })),
    );
    const { freedTimes } = ok(
      await course.deskOf(0).get<{ freedTimes: FreedTimeReply[] }>(`/visits/${gone.id}/freed-times`),
    );
    const fits = (freedTimes[0] as FreedTimeReply).fits;
    expect(fits).toHaveLength(RACERS / 2);
    const { tally, won } = await race(RACERS, (n) => {
      const { entry, opening } = fits[n >> 1] as FreedTimeFitReply;
      const place = { specialistId: opening.specialist.id, roomId: opening.room.id };
      return course.deskOf(n).post('/visits', course.consultation(entry.patient.id, opening.startsAt, place));
    });
    expect(tally).toEqual({ 201: 1, ...taken(1) });
    const listed = ok(await course.deskOf(1).get<FreedTimeFitReply['entry'][]>('/waiting'));
    const waiting = listed.map(({ patient }) => patient.id);
    expect(waiting).toHaveLength(RACERS / 2 - 1);
    expect(waiting).not.toContain(won[0]?.body.patient.id);
    console.log(
      `figure: fill a freed time, ${RACERS / 2} who wait booked ${RACERS} times at once: 1 × 201, ` +
        `${RACERS - 1} × 409 opening_taken, ${RACERS / 2 - 1} go on waiting`,
    );
  });
}
