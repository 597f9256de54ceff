import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../tools/process/freePort.mjs';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { startApi } from '../tools/start/startApi.mjs';
import { fillPlans, size } from './dueData.mjs';
import { openClinic } from './openClinic.mjs';

/**
 * The worklist of whom to call over 100,000 plans: one request after the other, with sign-in, permissions and the audit
 * row. A page of a tab must take less than 50 ms at p95.
 */
const TIMES = Number(process.env['BENCH_TIMES'] ?? 200);
/** Requests of each kind before it is measured: a product that has just started reads everything for the first time. */
const WARM = 20;
const GOAL_MS = 50;

const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const api = await startApi({
  environment: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
  address,
  logFile: join(tmpdir(), `stratum-bench-${port}.log`),
  onSpawned: () => undefined,
});
const { session, headers } = await openClinic(address, String(setUpPath));
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
console.log(`Filling the clinic: ${size.plans} plans of ${Math.ceil(size.plans / 2)} patients`);
const { specialists } = await fillPlans(client, /** @type {{ id: string }} */ (session.clinics[0]).id);
await client.end();

/** @param {object} filter @param {number} first */
const page = (filter, first) =>
  `/due?filter=${encodeURIComponent(JSON.stringify(filter))}&range=[${first},${first + 24}]`;
const asked = {
  'due now, first page': page({ tab: 'now' }, 0),
  'due now, tenth page': page({ tab: 'now' }, 225),
  'soon, first page': page({ tab: 'soon' }, 0),
  'outside the window, first page': page({ tab: 'outside' }, 0),
  'due now, of one specialist': page({ tab: 'now', specialistId: specialists[5] }, 0),
  'counts of all tabs': '/due/counts',
};

console.log('| whom to call | p50 ms | p95 ms | rows |\n|---|---|---|---|');
let slow = 0;
for (const [name, path] of Object.entries(asked)) {
  /** @type {number[]} */
  const times = [];
  let rows = 0;
  for (let at = -WARM; at < TIMES; at++) {
    const began = performance.now();
    const reply = await fetch(`${address}/api${path}`, { headers });
    const body = /** @type {unknown} */ (await reply.json());
    if (at >= 0) times.push(performance.now() - began);
    if (!reply.ok) throw new Error(JSON.stringify(body));
    rows = Array.isArray(body) ? body.length : 0;
  }
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => /** @type {number} */ (times[Math.floor(times.length * share)]);
  if (name.endsWith('first page') && at(0.95) >= GOAL_MS) slow++;
  console.log(`| ${name} | ${at(0.5).toFixed(1)} | ${at(0.95).toFixed(1)} | ${rows} |`);
}
console.log(
  slow === 0 ? `Every first page reaches its goal (p95 < ${GOAL_MS} ms).` : `${slow} pages are too slow.`,
);
await stopChild(api, { patience: 10_000 });
process.exitCode = slow === 0 ? 0 : 1;
