import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashPassword } from '../access/passwords/hashPassword.js';
import type { Database } from '../database/Database.js';
import { client } from '../testing/client.js';
import { laterStamps } from '../testing/laterStamps.js';
import { overlappingClaims } from '../testing/overlappingClaims.js';
import { startApi, type TestApi } from '../testing/startApi.js';
import { createDemo } from './createDemo.js';
import { prepareDemo } from './prepareDemo.js';
import { namedStories } from './stories/namedStories.js';
import type { Refused } from './stories/playStories.js';

/** A Wednesday, 11:21 in Berlin; the demo stands at 11:05 there. */
const TODAY = '2026-03-04';
const NOW = '2026-03-04T10:21:00Z';
const PASSWORD = 'a password for the demo';
const SIZE = { lindenhof: 8, comeToday: 10, harbor: 4 };

let api: TestApi;
let refused: readonly Refused[];
let hash: string;

const make = (database: Database, now = NOW) =>
  database.transaction((tx) =>
    createDemo(tx, { today: TODAY, now: Date.parse(now), hashOf: () => hash, size: SIZE }),
  );

beforeAll(async () => {
  hash = await hashPassword(PASSWORD);
  api = await startApi();
  api.clock.set(NOW);
  refused = await make(api.database);
}, 240_000);
afterAll(() => api.stop());

const signIn = async (name: string) => {
  const browser = client(api.url);
  expect((await browser.signIn(name, PASSWORD)).status).toBe(200);
  return browser;
};
const desk = () => signIn('rita.sommer@lindenhof.example');
const visitsOf = (family: string) =>
  api.database.read<{ protocol: string | null; kind: string; state: string; urgent: boolean; day: string }>(
    `select v.protocol_code as protocol, v.kind, v.state, v.urgent,
       (v.starts_at at time zone 'Europe/Berlin')::date::text as day
     from visits v join patients p on p.clinic_id = v.clinic_id and p.id = v.patient_id
     where p.family = $1 order by v.starts_at`,
    [family],
  );
const statesOf = async (family: string) => (await visitsOf(family)).map(({ state }) => state);
const planOf = async (family: string) => {
  const [plan] = await api.database.read<{ state: string; booked: number; planned: number }>(
    `select pl.state, count(*) filter (where s.state = 'booked')::int as booked,
       count(*) filter (where s.state = 'planned')::int as planned
     from plans pl join patients p on p.clinic_id = pl.clinic_id and p.id = pl.patient_id
       join plan_sessions s on s.clinic_id = pl.clinic_id and s.plan_id = pl.id
     where p.family = $1 group by pl.id, pl.state`,
    [family],
  );
  return plan;
};
const intakeOf = async (family: string) => {
  const rows = await api.database.read<{ state: string }>(
    `select i.state from intakes i join patients p on p.clinic_id = i.clinic_id and p.id = i.patient_id
     where p.family = $1`,
    [family],
  );
  return rows.map(({ state }) => state);
};

it('tells every story to where it is meant to stand', () => {
  expect(refused).toEqual([]);
});

it('has every named patient, found by name', async () => {
  const rita = await desk();
  for (const { person } of namedStories) {
    const found = await rita.post('/patients/search', { text: `${person.given} ${person.family}` });
    expect(found.body.map(({ name }: { name: string }) => name)).toEqual([
      `${person.given} ${person.family}`,
    ]);
  }
});

it('has a series in its middle, a missed third visit, and a review of a filler that is due', async () => {
  const series = await statesOf('Lindqvist');
  expect(series.filter((state) => state === 'done').length).toBeGreaterThanOrEqual(4);
  expect(await planOf('Lindqvist')).toMatchObject({ state: 'approved' });
  expect((await planOf('Lindqvist'))?.booked).toBeGreaterThanOrEqual(1);
  expect(await statesOf('Kowalska')).toEqual([
    'done',
    'done',
    'done',
    'missed',
    'booked',
    'booked',
    'booked',
  ]);
  expect(await statesOf('Hofer')).toEqual(['done', 'done', 'done']);
  const due: { patient: { name: string } }[] = (await (await desk()).get('/due')).body;
  expect(due.map(({ patient }) => patient.name)).toContain('Sabine Hofer');
});

it('has work that waits: an intake half done, one to review, a draft, a series to book', async () => {
  expect(await intakeOf('Aksoy')).toEqual(['in-progress']);
  expect(await intakeOf('Romero Díaz')).toEqual(['submitted']);
  expect((await planOf('Dubois'))?.state).toBe('draft');
  expect(await planOf('Zając')).toMatchObject({ state: 'approved', booked: 0 });
});

it('has a washout, a wedding, a pregnancy told before a treatment, and an urgent visit today', async () => {
  const washout = (await visitsOf('Weber')).filter(({ kind }) => kind === 'treatment');
  expect(washout.length).toBeGreaterThan(0);
  for (const { day } of washout) expect(day > '2026-06-01').toBe(true);
  expect((await planOf('Bergmann'))?.booked).toBeGreaterThan(0);
  expect(await statesOf('Benali')).toContain('cancelled');
  const [stopped] = await api.database.read(
    `select 1 from visit_checks where outcome = 'stopped' and answers ->> 'pregnant' = 'yes'`,
  );
  expect(stopped).toBeDefined();
  const urgent = (await visitsOf('Petrenko')).filter((visit) => visit.urgent);
  expect(urgent).toMatchObject([{ kind: 'review', state: 'arrived', day: TODAY }]);
});

it('has a day under way, with a no-show and a specialist away', async () => {
  const { visits } = (await (await desk()).get('/today')).body;
  const states = new Set(visits.map(({ state }: { state: string }) => state));
  for (const state of ['done', 'missed', 'arrived', 'booked']) expect(states).toContain(state);
  const { body } = await (await desk()).get(`/calendar?from=${TODAY}&to=${TODAY}`);
  const away = body.specialists.filter(({ absences }: { absences: unknown[] }) => absences.length > 0);
  expect(away.map(({ name }: { name: string }) => name)).toEqual(['Katrin Vogt']);
  const booked = body.visits.filter(
    ({ specialistId }: { specialistId: string }) => specialistId === away[0].id,
  );
  expect(booked).toEqual([]);
});

it('shows its day to every role', async () => {
  for (const name of ['anna.lindner', 'rita.sommer', 'helene.brandt']) {
    const person = await signIn(`${name}@lindenhof.example`);
    expect((await person.get('/today')).body.day).toBe(TODAY);
    const counts = (await person.get('/plans/counts')).body;
    expect(counts.draft).toBeGreaterThan(0);
    expect(counts.toBook).toBeGreaterThan(0);
  }
});

it('has nothing in it that is later than the clock, or that the product would not allow', async () => {
  expect(await laterStamps(api.database.reader, NOW)).toEqual([]);
  expect(await overlappingClaims(api)).toBe(0);
  const left = await api.database.read(
    `select id from visits where state in ('booked', 'confirmed') and starts_at < '2026-03-04T09:30Z'`,
  );
  expect(left).toEqual([]);
  const astray = await api.database.read<{ family: string }>(
    `select distinct p.family from plan_sessions s join plans pl on pl.clinic_id = s.clinic_id and pl.id = s.plan_id
       join patients p on p.clinic_id = pl.clinic_id and p.id = pl.patient_id
     where s.state = 'booked' and (s.booked_on < s.earliest_on or s.booked_on > s.latest_on)`,
  );
  for (const { family } of astray) expect(['Kowalska', 'Benali']).toContain(family);
  expect(await api.database.read('select id from visits where override_reason is not null')).toEqual([]);
});

it('keeps its clinics apart', async () => {
  const luis = await signIn('luis.romero@harbor.example');
  expect((await luis.post('/patients/search', { text: 'Lindqvist' })).body).toEqual([]);
  const { headers } = await luis.get('/patients?range=[0,9]');
  expect(headers.get('content-range')).toMatch(/\/4$/);
});

it('adds nothing when it is prepared again', async () => {
  const count = async () =>
    api.database.read(
      'select (select count(*) from patients) as patients, (select count(*) from visits) as visits',
    );
  const before = await count();
  expect(await prepareDemo(api.database, null, Date.parse(NOW), () => {})).toEqual([]);
  expect(await count()).toEqual(before);
});

it('is the same for the same day on every machine', { timeout: 240_000 }, async () => {
  const told = (database: Database) =>
    database.read(
      `select p.number, p.given, p.family, p.born, p.phone, v.starts_at, v.ends_at, v.state, v.protocol_code,
         m.display_name, r.name from patients p
         left join visits v on v.clinic_id = p.clinic_id and v.patient_id = p.id
         left join memberships m on m.clinic_id = v.clinic_id and m.id = v.specialist_id
         left join rooms r on r.clinic_id = v.clinic_id and r.id = v.room_id
         join clinics c on c.clinic_id = p.clinic_id
       order by c.name, p.number, v.starts_at, v.kind, v.state`,
    );
  const other = await startApi();
  try {
    // Also late in the evening, half past eleven.
    await make(other.database, '2026-03-04T22:30:00Z');
    expect(await told(other.database)).toEqual(await told(api.database));
  } finally {
    await other.stop();
  }
});
