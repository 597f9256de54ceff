import pg from 'pg';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { askAs } from './askAs.mjs';
import { openClinic } from './openClinic.mjs';
import { fillClinic } from './rescueClinic.mjs';
import { startProduct } from './startProduct.mjs';
import { tellTimes } from './tellTimes.mjs';

/**
 * How long it takes to rescue a day of about 20 visits, end to end: the proposal over HTTP, and accepting all of it,
 * on a clinic of 50 specialists, 40 rooms and 100,000 visits. One request at a time.
 */
const GOAL = 500;

const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const { child, address } = await startProduct();
const { session, headers } = await openClinic(address, String(setUpPath));
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
console.log('Filling the clinic: 50 specialists, 40 rooms, 100,000 visits');
const days = await fillClinic(client, /** @type {{ id: string }} */ (session.clinics[0]).id);
await client.end();

const ask = askAs(address, headers);

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
for (const day of days.slice(0, 3)) await ask('POST', '/rescues/proposal', day);
for (const day of days) {
  const { reply, took } = await ask('POST', '/rescues/proposal', day);
  proposals?.push(took);
  counts?.push(reply.lines.length);
  if (reply.optimal) proven++;
  const lines = reply.lines.filter((/** @type {any} */ { to }) => to !== null).map(lineBody);
  accepts?.push((await ask('POST', '/rescues', { lines })).took);
}

const visits = ((counts ?? []).reduce((sum, n) => sum + n, 0) / days.length).toFixed(0);
console.log(
  `| ${days.length} days of ${visits} visits, ${proven} proven best | p50 | p95 | p99 |\n|---|---|---|---|`,
);
const { p95 } = tellTimes('the proposal, end to end', proposals ?? []);
tellTimes('accepting all of it in one transaction', accepts ?? []);
await stopChild(child, { patience: 10_000 });
process.exitCode = p95 < GOAL ? 0 : 1;
