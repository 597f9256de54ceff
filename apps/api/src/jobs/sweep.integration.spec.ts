import { afterAll, beforeAll, expect, it } from 'vitest';
import { aClinic } from '../testing/aClinic.js';
import { startApi, type TestApi } from '../testing/startApi.js';
import { sweep } from './sweep.js';

const HOUR = 3_600_000;

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('forgets replies after a day and sessions after a month, and keeps what still counts', async () => {
  const clinic = await aClinic(api);
  const manager = await clinic.signIn('manager');
  await manager.post('/rooms', { name: 'Laser', kind: 'treatment' });
  const left = async () => {
    const [row] = await api.database.read(
      `select (select count(*)::integer from idempotent_replies) as replies,
         (select count(*)::integer from sign_in_sessions) as sessions,
         (select count(*)::integer from sign_in_throttles where key like 'device:%') as devices,
         (select count(*)::integer from sign_in_throttles where key not like 'device:%') as failures,
         (select count(*)::integer from audit_events) as events`,
    );
    return row;
  };
  const at = (hours: number) => {
    const now = Math.max(Date.now(), api.clock.now()) + hours * HOUR;
    return api.database.transaction((tx) => sweep(tx, now));
  };
  await api.database.read(`update sign_in_sessions set created_at = now()`);
  await api.database.read(`update sign_in_throttles set last_failure_at = now()`);
  await at(23);
  expect(await left()).toEqual({ replies: 1, sessions: 1, devices: 1, failures: 3, events: 2 });
  await at(25);
  expect(await left()).toEqual({ replies: 0, sessions: 1, devices: 1, failures: 0, events: 2 });
  await at(31 * 24);
  expect(await left()).toEqual({ replies: 0, sessions: 0, devices: 1, failures: 0, events: 2 });
});
