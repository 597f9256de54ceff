import { randomUUID } from 'node:crypto';
import { addDays, type Day, dayAt, weekdayOf } from '@stratum/calendar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClinic, type TestClinic } from '../../testing/aClinic.js';
import type { Client } from '../../testing/client.js';
import { createTestDatabase, type TestDatabase } from '../../testing/createTestDatabase.js';
import { openDatabase } from '../../testing/openDatabase.js';
import { overlappingClaims } from '../../testing/overlappingClaims.js';
import { sameBrowser } from '../../testing/sameBrowser.js';
import { somePatients } from '../../testing/somePatients.js';
import { type ApiProcess, startProcess } from '../../testing/startProcess.js';

const RACERS = 200;
const CLICKS = 50;

describe('two processes of the product on one database', () => {
  let made: TestDatabase;
  let opened: Awaited<ReturnType<typeof openDatabase>>;
  let processes: ApiProcess[];
  let clinic: TestClinic;
  /** One signed-in receptionist, as seen by each process. */
  let desks: [Client, Client];
  let specialist: Client;
  /** A Monday that is not here yet, and whose every hour is free. */
  let monday: Day;

  beforeAll(async () => {
    made = await createTestDatabase();
    opened = await openDatabase(made.url);
    processes = await Promise.all([startProcess(made.url), startProcess(made.url)]);
    const [first, second] = processes as [ApiProcess, ApiProcess];
    clinic = await aClinic({ url: first.url, database: opened.database });
    const desk = await clinic.signIn('reception');
    desks = [desk, sameBrowser(desk, second.url)];
    specialist = await clinic.signIn('specialist');
    monday = addDays(dayAt(Date.now(), clinic.timeZone), 7);
    while (weekdayOf(monday) !== 1) monday = addDays(monday, 1);
  });
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.stop()));
    await opened.close();
    await made.drop();
  });

  const deskOf = (n: number) => desks[n % 2] as Client;
  const consultation = (patientId: string, startsAt: string) => ({
    ...{ patientId, kind: 'consultation', startsAt },
    ...{ specialistId: clinic.specialists[0].id, roomId: clinic.rooms[0].id },
  });
  const count = async (text: string, values: unknown[]) =>
    (await opened.database.read<{ count: number }>(text, values))[0]?.count;

  it('give an opening to exactly one of 200 who ask both of them at once, with overlapping starts', async () => {
    const patients = await somePatients(opened, clinic, RACERS);
    const times: number[] = [];
    const began = performance.now();
    const answers = await Promise.all(
      patients.map(async (patientId, n) => {
        const startsAt = `${monday}T12:${String((n % 6) * 5).padStart(2, '0')}:00Z`;
        const answer = await deskOf(n).post('/visits', consultation(patientId, startsAt));
        times.push(performance.now() - began);
        return answer;
      }),
    );
    const by = (status: number) => answers.filter((answer) => answer.status === status);
    expect([by(201).length, by(409).length]).toEqual([1, RACERS - 1]);
    expect(new Set(by(409).map(({ body }) => body.code))).toEqual(new Set(['opening_taken']));
    expect(await overlappingClaims(opened)).toBe(0);
    const claimed = `select count(*)::integer as count from claims where clinic_id = $1`;
    expect(await count(claimed, [clinic.id])).toBe(3);
    times.sort((a, b) => a - b);
    console.log(
      `figure: race of ${RACERS} over two processes: 1 × 201, ${by(409).length} × 409, 0 others, ` +
        `0 overlapping claims, p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms`,
    );
  });

  it('do a request once that comes 50 times at once, with the same reply, and refuse its key for another', async () => {
    const [patientId] = (await somePatients(opened, clinic, 1)) as [string];
    const body = consultation(patientId, `${monday}T08:00:00Z`);
    const key = randomUUID();
    const send = (n: number) => deskOf(n).post('/visits', body, { key });
    const answers = await Promise.all(Array.from({ length: CLICKS }, (_, n) => send(n)));
    const later = await send(1);
    expect(later.status).toBe(201);
    for (const { status, body: reply } of answers) expect([status, reply]).toEqual([201, later.body]);
    const rows = `select count(*)::integer as count from visits where clinic_id = $1 and patient_id = $2`;
    expect(await count(rows, [clinic.id, patientId])).toBe(1);
    const told = `select count(*)::integer as count from audit_events
      where clinic_id = $1 and subject_id = $2 and action = 'book'`;
    expect(await count(told, [clinic.id, later.body.id])).toBe(1);
    for (const desk of desks) {
      const other = await desk.post('/visits', { ...body, kind: 'review' }, { key });
      expect(other).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
    }
    console.log(
      `figure: double click, ${CLICKS} at once over two processes: 1 visit, 1 reply, other body 422`,
    );
  });

  it('tell the slower of two editors who changed what, whichever process each asked', async () => {
    const [patientId] = (await somePatients(opened, clinic, 1)) as [string];
    const path = `/patients/${patientId}`;
    const { body: seen } = await specialist.get(path);
    const [desk] = desks;
    const elsewhere = sameBrowser(specialist, processes[1]?.url as string);
    const [one, two] = await Promise.all([
      desk.put(path, { ...seen, email: 'pat@example.org' }, { version: seen.version }),
      elsewhere.put(path, { ...seen, pronouns: 'they/them' }, { version: seen.version }),
    ]);
    expect([one.status, two.status].sort()).toEqual([200, 412]);
    const [lost, changedBy, changed] =
      one.status === 412 ? [one, 'Dr Ada Lind', ['pronouns']] : [two, 'Rita Empfang', ['email']];
    expect(lost.body).toMatchObject({ code: 'stale', changedBy, changed, version: seen.version + 1 });
    const unseen = await desk.put(path, { ...seen, email: null });
    expect(unseen).toMatchObject({ status: 428 });
    const { body: kept } = await desk.get(path);
    expect([kept.version, kept.email === null, kept.pronouns === null].map(String).sort()).toEqual(
      [String(seen.version + 1), 'false', 'true'].sort(),
    );
    console.log(
      'figure: two editors over two processes: 1 × 200, 1 × 412 that names who and what, 428 without',
    );
  });
});

const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.ceil(sorted.length * share) - 1] as number);
