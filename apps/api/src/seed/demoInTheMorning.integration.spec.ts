import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase } from '../testing/createTestDatabase.js';
import { laterStamps } from '../testing/laterStamps.js';
import { openDatabase } from '../testing/openDatabase.js';
import { createDemo } from './createDemo.js';

/** Wednesday, six in the morning in Berlin, and midnight in New York. */
const NOW = '2026-03-04T05:00:00Z';
const SIZE = { lindenhof: 1, comeToday: 5, harbor: 2 };

let made: Awaited<ReturnType<typeof createTestDatabase>>;
let opened: Awaited<ReturnType<typeof openDatabase>>;

beforeAll(async () => {
  made = await createTestDatabase();
  opened = await openDatabase(made.url);
  const order = { today: '2026-03-04' as const, now: Date.parse(NOW), hashOf: () => 'none', size: SIZE };
  expect(await opened.database.transaction((tx) => createDemo(tx, order))).toEqual([]);
}, 120_000);
afterAll(async () => {
  await opened.close();
  await made.drop();
});

it('has nothing in it that has not happened yet: everybody of today is still to come', async () => {
  expect(await laterStamps(opened.database.reader, NOW)).toEqual([]);
  const states = await opened.database.read<{ state: string }>(
    `select distinct v.state from visits v join clinics c on c.clinic_id = v.clinic_id
     where (v.starts_at at time zone c.time_zone)::date = '2026-03-04' order by v.state`,
  );
  expect(
    states.map(({ state }) => state).filter((state) => !['booked', 'confirmed'].includes(state)),
  ).toEqual([]);
  expect(states.length).toBeGreaterThan(0);
});

it('has work that waits at any hour: intakes were filled in the evening before', async () => {
  const intakes = await opened.database.read(
    `select i.state, i.opened_at < '2026-03-03T23:00Z' as before from intakes i
       join patients p on p.clinic_id = i.clinic_id and p.id = i.patient_id
     where p.family in ('Aksoy', 'Romero Díaz') order by p.family`,
  );
  expect(intakes).toEqual([
    { state: 'in-progress', before: true },
    { state: 'submitted', before: true },
  ]);
});
