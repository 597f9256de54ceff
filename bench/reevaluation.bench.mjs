import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../tools/process/freePort.mjs';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { startApi } from '../tools/start/startApi.mjs';
import { copyPlans } from './copyPlans.mjs';
import { openClinic } from './openClinic.mjs';

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

/** @param {number} port */
async function startProduct(port) {
  const address = `http://127.0.0.1:${port}`;
  const child = await startApi({
    environment: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    address,
    logFile: join(tmpdir(), `stratum-bench-${port}.log`),
    onSpawned: () => undefined,
  });
  return { child, address };
}

const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const first = await startProduct(await freePort());
const { session, headers } = await openClinic(first.address, String(setUpPath));
const clinicId = /** @type {{ id: string }} */ (session.clinics[0]).id;
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
/** @param {string} text @param {unknown[]} values */
const rows = async (text, values = []) => (await client.query(text, values)).rows;

/**
 * @param {'GET' | 'POST'} method @param {string} path @param {object} [body] @param {number} [version]
 * @returns {Promise<any>}
 */
async function ask(method, path, body, version) {
  const reply = await fetch(`${first.address}/api${path}`, {
    method,
    headers: {
      ...headers,
      'idempotency-key': randomUUID(),
      ...(version ? { 'if-match': `"${version}"` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const answer = await reply.json();
  if (!reply.ok) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  return answer;
}

/** A patient with a signed assessment that says nothing against anything, by the tables alone. */
async function assess() {
  const patientId = (await ask('POST', '/patients', { given: 'Ada', family: 'Berg', born: '1990-01-15' })).id;
  const [intakeId, assessmentId] = [randomUUID(), randomUUID()];
  await rows(
    `update memberships set roles = '{manager,specialist}', medical_lead = true, performs = $2 where clinic_id = $1`,
    [clinicId, choices.map(({ protocolCode }) => protocolCode)],
  );
  await rows(
    `insert into intakes (clinic_id, id, patient_id, form_id, state, opened_by, submitted_at, submitted_by)
     select f.clinic_id, $2, $3, f.id, 'assessed', m.id, now(), m.id from intake_forms f
       join memberships m on m.clinic_id = f.clinic_id where f.clinic_id = $1 limit 1`,
    [clinicId, intakeId, patientId],
  );
  await rows(
    `insert into assessments (clinic_id, id, patient_id, intake_id, on_day, state, input, advice, rulebook_id)
     select r.clinic_id, $2, $3, $4, current_date, 'signed', '{"concerns": []}', '{}', r.id
     from rulebooks r where r.clinic_id = $1 limit 1`,
    [clinicId, assessmentId, patientId, intakeId],
  );
  return assessmentId;
}

/** The next version of the peel with another shortest gap, signed. @param {number} days */
async function signNext(days) {
  const { protocols } = await ask('GET', '/protocol-sheet');
  const { id } = protocols.find((/** @type {{ code: string }} */ { code }) => code === 'mandelic-40');
  const from = { source: 'bench', evidence: 'C' };
  const figures = [
    { ...from, name: 'gapDays.shortest', value: days },
    { ...from, name: 'gapDays.recommended', high: 28 },
  ];
  const proposed = await ask('POST', `/protocols/${id}/propose`, { figures });
  const began = performance.now();
  const { reevaluationId } = await ask('POST', '/protocol-sheet/sign', { protocolIds: [proposed.id] });
  return { id: reevaluationId, began, signed: performance.now() - began };
}

/** @param {string} what @param {number} days */
async function measure(what, days) {
  const { id, began, signed } = await signNext(days);
  for (;;) {
    const { state, changed, failed } = await ask('GET', `/reevaluations/${id}`);
    if (state === 'done' || state === 'failed') {
      const seconds = (performance.now() - began) / 1_000;
      const told = `${changed} changed, ${failed} failed, the signature itself ${Math.round(signed)} ms`;
      console.log(`| ${what} | ${seconds.toFixed(1)} s | ${Math.round(PLANS / seconds)} | ${told} |`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const assessmentId = await assess();
// What somebody may do is remembered for a moment.
while (!(await ask('GET', '/auth/me')).person.permissions.includes('protocols.sign')) {
  await new Promise((resolve) => setTimeout(resolve, 200));
}
const sheet = await ask('GET', '/protocol-sheet');
const ids = sheet.protocols.map((/** @type {{ id: string }} */ { id }) => id);
await ask('POST', '/protocol-sheet/sign', { protocolIds: ids, rulebookId: sheet.rulebook.id });
const plan = await ask('POST', '/plans', { assessmentId, choices });
await rows(`update plans set state = 'approved' where id = $1`, [plan.id]);
console.log(
  `Copying a plan of 3 courses and ${plan.courses.flatMap((/** @type {any} */ one) => one.sessions).length} sessions to ${PLANS}`,
);
await copyPlans(rows, plan.id, PLANS - 1);
await rows('analyze');

console.log(`| ${PLANS} plans after a new figure was signed | time | plans/s | |\n|---|---|---|---|`);
await measure('one process', 21);
const second = await startProduct(await freePort());
await measure('two processes', 22);
await client.end();
await stopChild(second.child, { patience: 10_000 });
await stopChild(first.child, { patience: 10_000 });
