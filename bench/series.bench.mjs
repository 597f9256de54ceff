import pg from 'pg';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { approvedPlan } from './approvedPlan.mjs';
import { askAs } from './askAs.mjs';
import { copyPlans } from './copyPlans.mjs';
import { openClinic } from './openClinic.mjs';
import { fillClinic } from './rescueClinic.mjs';
import { startProduct } from './startProduct.mjs';
import { tellTimes } from './tellTimes.mjs';

/**
 * What reception waits for, end to end over HTTP, on a clinic of 50 specialists who may all do it, 40 rooms and 100,000
 * visits: openings for one session over six weeks, the proposal of a series of six peels with person and room, and
 * booking it whole. Each for another patient, one request at a time; the goal is for the proposal, at p99.
 */
const GOAL = 50;
const PLANS = Number(process.env['BENCH_PLANS'] ?? 220);
const WARM = 20;
const WEEKS = 6;

const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const { child, address } = await startProduct();
const { session, headers } = await openClinic(address, String(setUpPath));
const ask = askAs(address, headers);
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
/** @param {string} text @param {unknown[]} values */
const rows = async (text, values = []) => (await client.query(text, values)).rows;

const clinicId = /** @type {{ id: string }} */ (session.clinics[0]).id;
console.log('Filling the clinic: 50 specialists, 40 rooms, 100,000 visits');
await fillClinic(client, clinicId);
const choices = [{ protocolCode: 'mandelic-40', rhythm: 'half', sessions: 6 }];
const plan = await approvedPlan(ask, rows, clinicId, choices);
await rows(`update memberships set performs = '{mandelic-40}' where 'specialist' = any(roles)`);
await copyPlans(rows, plan.id, PLANS - 1);
await rows(`update plans p set patient_id = o.id from (select id, row_number() over (order by id) as n from plans) q
  join (select id, row_number() over (order by number) as n from patients) o on o.n = q.n where p.id = q.id`);
await rows('analyze');
/** @type {{ id: string, patient: string, version: number, session: string }[]} */
const plans = await rows(
  `select p.id, p.patient_id as patient, p.version,
     (select s.id from plan_sessions s where s.plan_id = p.id order by s.ideal_on limit 1) as session
   from plans p order by p.id`,
);
const today = Date.now();
/** @param {number} days */
const dayIn = (days) => new Date(today + days * 86_400_000).toISOString().slice(0, 10);

/** @param {any} opening */
const placementOf = ({ sessionId, startsAt, specialist, room, devices }) => ({
  ...{ sessionId, startsAt, specialistId: specialist.id, roomId: room.id },
  deviceIds: devices.map((/** @type {{ id: string }} */ { id }) => id),
});

/** @type {{ openings: number[], proposal: number[], booking: number[] }} */
const times = { openings: [], proposal: [], booking: [] };
let proven = 0;
for (const { id, patient, version, session: sessionId } of plans) {
  const open = { patientId: patient, kind: 'treatment', sessionId, from: dayIn(1), to: dayIn(7 * WEEKS) };
  times.openings.push((await ask('POST', '/openings', open)).took);
  const { reply, took } = await ask('POST', `/plans/${id}/proposal`, {});
  times.proposal.push(took);
  if (reply.optimal) proven++;
  const placements = reply.placed.map(placementOf);
  times.booking.push((await ask('POST', `/plans/${id}/book`, { placements }, version)).took);
}
console.log(
  `| ${plans.length - WARM} series of six, ${proven} proven best | p50 | p95 | p99 |\n|---|---|---|---|`,
);
tellTimes(`openings of one session over ${WEEKS} weeks`, times.openings.slice(WARM));
const { p99 } = tellTimes('the proposal of the series', times.proposal.slice(WARM));
tellTimes('booking it whole', times.booking.slice(WARM));
await client.end();
await stopChild(child, { patience: 10_000 });
process.exitCode = p99 < GOAL ? 0 : 1;
