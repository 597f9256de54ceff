import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../tools/process/freePort.mjs';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { startApi } from '../tools/start/startApi.mjs';
import { openClinic } from './openClinic.mjs';
import { fillClinic } from './rescueClinic.mjs';

/**
 * How long it takes to rescue a day of about 20 visits, end to end: the proposal over HTTP, and accepting all of it,
 * on a clinic of 50 specialists, 40 rooms and 100,000 visits. One request at a time.
 */
const GOAL = 500;

const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const port = await freePort();
const address = `http://127.0.0.1:${port}`;
const api = await startApi({
  environment: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
  address,
  logFile: join(tmpdir(), `stratum-bench-${port}.log`),
  onSpawned: () => undefined,
});
const { session, headers } = await openClinic(address, String(setUpPath));
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
console.log('Filling the clinic: 50 specialists, 40 rooms, 100,000 visits');
const days = await fillClinic(client, /** @type {{ id: string }} */ (session.clinics[0]).id);
await client.end();

/** @param {string} path @param {object} body @returns {Promise<{ reply: any, took: number }>} */
async function ask(path, body) {
  const began = performance.now();
  const answer = await fetch(`${address}/api${path}`, {
    method: 'POST',
    headers: { ...headers, 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  });
  const reply = await answer.json();
  if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`);
  return { reply, took: performance.now() - began };
}

/** @param {any} line */
const lineBody = ({ visit, to }) => ({
  visitId: visit.id,
  version: visit.version,
  startsAt: to.startsAt,
  specialistId: to.specialist.id,
  roomId: to.room.id,
});

const [proposals, accepts, counts] = [[], [], []].map(() => /** @type {number[]} */ ([]));
let proven = 0;
for (const day of days.slice(0, 3)) await ask('/rescues/proposal', day);
for (const day of days) {
  const { reply, took } = await ask('/rescues/proposal', day);
  proposals?.push(took);
  counts?.push(reply.lines.length);
  if (reply.optimal) proven++;
  const lines = reply.lines.filter((/** @type {any} */ { to }) => to !== null).map(lineBody);
  accepts?.push((await ask('/rescues', { lines })).took);
}

/** @param {string} what @param {number[]} figures */
function tell(what, figures) {
  figures.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => Math.round(figures[Math.ceil(figures.length * share) - 1] ?? 0);
  console.log(`| ${what} | ${at(0.5)} ms | ${at(0.95)} ms | ${at(1)} ms |`);
  return at(0.95);
}
const visits = ((counts ?? []).reduce((sum, n) => sum + n, 0) / days.length).toFixed(0);
console.log(
  `| ${days.length} days of ${visits} visits, ${proven} proven best | p50 | p95 | longest |\n|---|---|---|---|`,
);
const worst = tell('the proposal, end to end', proposals ?? []);
tell('accepting all of it in one transaction', accepts ?? []);
await stopChild(api, { patience: 10_000 });
process.exitCode = worst < GOAL ? 0 : 1;
