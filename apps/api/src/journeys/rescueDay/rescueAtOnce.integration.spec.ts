import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import { type Client, client } from '../../testing/client.js';
import { ok } from '../../testing/ok.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { somePatients } from '../../testing/somePatients.js';
import { startApi, type TestApi } from '../../testing/startApi.js';
import type { RescueLineReply } from './RescueLineReply.js';

const OUT = { from: '2026-03-02T23:00:00Z', to: '2026-03-03T23:00:00Z' };
const HOURS = [8, 9, 10, 11, 12, 13];

let api: TestApi;
let besides: TestApi;
let clinic: TestClinic;
let desks: [Client, Client];
let ada: string;
let ben: string;

beforeAll(async () => {
  api = await startApi();
  besides = await startApi({ besides: api });
  clinic = await aClinic(api);
  const desk = await clinic.signIn('reception');
  const other = client(besides.url);
  for (const [name, value] of desk.cookies) other.cookies.set(name, value);
  other.csrfToken = desk.csrfToken;
  desks = [desk, other];
  [ada, ben] = clinic.specialists.map(({ id }) => id) as [string, string];
});
afterAll(async () => {
  await besides.stop();
  await api.stop();
});

const consultation = (patientId: string, hour: number, specialistId: string, room: number) => ({
  ...{ patientId, kind: 'consultation', specialistId, roomId: clinic.rooms[room]?.id },
  startsAt: `2026-03-03T${String(hour).padStart(2, '0')}:00:00Z`,
});
const linesOf = (lines: RescueLineReply[]) =>
  lines.flatMap(({ visit, to }) =>
    to === null
      ? []
      : [
          {
            ...{ visitId: visit.id, version: visit.version, startsAt: to.startsAt },
            ...{ specialistId: to.specialist.id, roomId: to.room.id },
          },
        ],
  );

/** Two receptions rescue one day at once, a third books into it: two processes, one database. */
it('lets one of two rescues win, whoever books besides, and nothing overlaps', async () => {
  const patients = await somePatients(api, clinic, 2 * HOURS.length);
  for (const [place, hour] of HOURS.entries()) {
    ok(await desks[0].post('/visits', consultation(patients[place] as string, hour, ada, 0)));
  }
  const proposals = await Promise.all(
    desks.map((desk) => desk.post('/rescues/proposal', { absentId: ada, ...OUT })),
  );
  const wanted = proposals.map((answer) => linesOf(ok(answer).lines));
  expect(wanted.map(({ length }) => length)).toEqual([6, 6]);
  const reversed = [...(wanted[1] ?? [])].reverse();
  const rescues = [
    desks[0].post('/rescues', { lines: wanted[0] }),
    desks[1].post('/rescues', { lines: reversed }),
  ];
  const bookings = HOURS.map((hour, place) => {
    const patientId = patients[HOURS.length + place] as string;
    return (desks[place % 2] as Client).post('/visits', consultation(patientId, hour, ben, 1));
  });
  const answers = await Promise.all(rescues);
  const booked = await Promise.all(bookings);
  for (const { status, body } of [...answers, ...booked]) {
    expect([201, 409, 412], JSON.stringify(body)).toContain(status);
  }
  expect(answers.filter(({ status }) => status === 201).length).toBeLessThanOrEqual(1);
  for (const { status, body } of answers) if (status !== 201) expect(body.visitId).toBeTypeOf('string');
  expect(await overlappingClaims(api)).toBe(0);
  const again = ok(await desks[1].post('/rescues/proposal', { absentId: ada, ...OUT }));
  const isRescued = answers.some(({ status }) => status === 201);
  expect(again.lines.length).toBe(isRescued ? 0 : 6);
  if (!isRescued) ok(await desks[1].post('/rescues', { lines: linesOf(again.lines) }));
  expect(await overlappingClaims(api)).toBe(0);
});

/** The same click twice is one rescue. */
it('does a rescue once that comes ten times at once', async () => {
  const [patientId] = (await somePatients(api, clinic, 1)) as [string];
  const visit = { ...consultation(patientId, 9, ada, 0), startsAt: '2026-03-04T09:00:00Z' };
  const { id } = ok(await desks[0].post('/visits', visit));
  const to = { startsAt: '2026-03-04T09:00:00Z', specialistId: ben, roomId: clinic.rooms[0].id };
  const lines = [{ visitId: id, version: 1, ...to }];
  const key = 'one-and-the-same-key';
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => (desks[n % 2] as Client).post('/rescues', { lines }, { key })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
  expect((await desks[0].get(`/visits/${id}`)).body).toMatchObject({ version: 2, specialist: { id: ben } });
});
