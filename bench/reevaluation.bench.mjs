import pg from 'pg';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { approvedPlan } from './approvedPlan.mjs';
import { askAs } from './askAs.mjs';
import { copyPlans } from './copyPlans.mjs';
import { openClinic } from './openClinic.mjs';
import { startProduct } from './startProduct.mjs';

/**
 * A new figure is signed while 10,000 plans are under way: how long one process and two processes of the product take
 * until every plan has its new windows, its event, its audit event and what the specialist has to decide on it. The
 * engine's own part is a row of the bench `timeline`.
 */
const PLANS = Number(process.env['BENCH_PLANS'] ?? 10_000);
const choices = [
  { protocolCode: 'mandelic-40', rhythm: 'half', sessions: 6 },
  { protocolCode: 'ha-cheek', sessions: 2 },
  { protocolCode: 'ha-lips', sessions: 2 },
];

const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const first = await startProduct();
const { session, headers } = await openClinic(first.address, String(setUpPath));
const clinicId = /** @type {{ id: string }} */ (session.clinics[0]).id;
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
/** @param {string} text @param {unknown[]} values */
const rows = async (text, values = []) => (await client.query(text, values)).rows;

const ask = askAs(first.address, headers);

/** The next version of the peel with another shortest gap, signed. @param {number} days */
async function signNext(days) {
  const { protocols } = (await ask('GET', '/protocol-sheet')).reply;
  const { id } = protocols.find((/** @type {{ code: string }} */ { code }) => code === 'mandelic-40');
  const from = { source: 'bench', evidence: 'C' };
  const figures = [
    { ...from, name: 'gapDays.shortest', value: days },
    { ...from, name: 'gapDays.recommended', high: 28 },
  ];
  const { reply: proposed } = await ask('POST', `/protocols/${id}/propose`, { figures });
  const began = performance.now();
  const { reply } = await ask('POST', '/protocol-sheet/sign', { protocolIds: [proposed.id] });
  return { id: reply.reevaluationId, began, signed: performance.now() - began };
}

/** @param {string} what @param {number} days */
async function measure(what, days) {
  const { id, began, signed } = await signNext(days);
  for (;;) {
    const { state, changed, failed } = (await ask('GET', `/reevaluations/${id}`)).reply;
    if (state === 'done' || state === 'failed') {
      const seconds = (performance.now() - began) / 1_000;
      const told = `${changed} changed, ${failed} failed, the signature itself ${Math.round(signed)} ms`;
      console.log(`| ${what} | ${seconds.toFixed(1)} s | ${Math.round(PLANS / seconds)} | ${told} |`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const plan = await approvedPlan(ask, rows, clinicId, choices);
console.log(
  `Copying a plan of 3 courses and ${plan.courses.flatMap((/** @type {any} */ one) => one.sessions).length} sessions to ${PLANS}`,
);
await copyPlans(rows, plan.id, PLANS - 1);
await rows('analyze');

console.log(`| ${PLANS} plans after a new figure was signed | time | plans/s | |\n|---|---|---|---|`);
await measure('one process', 21);
const second = await startProduct();
await measure('two processes', 22);
await client.end();
await stopChild(second.child, { patience: 10_000 });
await stopChild(first.child, { patience: 10_000 });
