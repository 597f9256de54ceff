import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { freePort } from '../tools/process/freePort.mjs';
import { stopChild } from '../tools/process/stopChild.mjs';
import { prepareProduct } from '../tools/start/prepareProduct.mjs';
import { startApi } from '../tools/start/startApi.mjs';
import { fillClinic, freeStarts } from './clinicData.mjs';
import { measure } from './measure.mjs';
import { openClinic, zone } from './openClinic.mjs';
import { race } from './race.mjs';

/**
 * Requests per second and latency of the product beside a bare node:http and pg server that runs the same statements
 * on the same data, at 1, 10 and 50 clients. The ratio is what counts; absolutes belong to the machine.
 */
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(new Date());
/** @param {number} days */
const dayAfter = (days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
/** @param {readonly string[]} all */
const pick = (all) => /** @type {string} */ (all[Math.floor(Math.random() * all.length)]);

/** Starts the ceiling and gives its address. @param {object} actor */
async function startBare(actor) {
  const child = spawn(process.execPath, [new URL('bareServer.mjs', import.meta.url).pathname], {
    env: { ...process.env, BENCH_ACTOR: JSON.stringify({ actor, today }) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, url: `http://127.0.0.1:${JSON.parse(line).port}` };
  }
  throw new Error('the bare server did not start');
}

/** @typedef {Awaited<ReturnType<typeof fillClinic>>} Data */

/** The times that are still free, handed out once each: half of them to either server. @param {Data} data */
function freeTimes({ specialists, patients }) {
  let at = 0;
  return () => {
    const staff = /** @type {Data['specialists'][number]} */ (specialists[at % specialists.length]);
    const start = /** @type {string} */ (freeStarts[Math.floor(at / specialists.length) % freeStarts.length]);
    const day = dayAfter(2 + (Math.floor(at / (specialists.length * freeStarts.length)) % 130));
    const patientId = patients[(at * 37 + 11) % patients.length];
    at++;
    return {
      patientId,
      kind: 'consultation',
      startsAt: instantIn(zone, day, start),
      specialistId: staff.id,
      roomId: staff.room,
    };
  };
}

/** A wall time of the clinic as an instant. @param {string} timeZone @param {string} day @param {string} time */
function instantIn(timeZone, day, time) {
  const utc = Date.parse(`${day}T${time}:00Z`);
  const shown = new Date(utc).toLocaleString('sv-SE', { timeZone }).replace(' ', 'T');
  return new Date(utc - (Date.parse(`${shown}Z`) - utc)).toISOString();
}

/** What is measured: how the product is asked, and how the bare server is. @param {Data} data */
function operations(data) {
  const next = freeTimes(data);
  const names = ['fisch', 'costa-1', 'mül', 'P-000', 'okaf', 'chloe', '+4930', 'petit-2a'];
  const id = () => pick(data.patients);
  const day = () => dayAfter(Math.floor(Math.random() * 120));
  const look = () => ({
    patientId: id(),
    kind: 'consultation',
    from: dayAfter(3),
    to: dayAfter(10),
    limit: 20,
  });
  const read = (/** @type {string} */ path) => ({ method: /** @type {const} */ ('GET'), path });
  const post = (/** @type {string} */ path, /** @type {object} */ body) => ({
    method: /** @type {const} */ ('POST'),
    path,
    body,
  });
  return [
    {
      name: 'get patient',
      write: false,
      api: () => read(`/patients/${id()}`),
      bare: () => post('/get', { id: id() }),
    },
    {
      name: 'search while typing',
      write: false,
      api: () => post('/patients/search', { text: pick(names), limit: 10 }),
      bare: () => post('/search', { text: pick(names) }),
    },
    {
      name: 'patient page',
      write: false,
      api: () => read(`/patients/${id()}/page`),
      bare: () => post('/page', { id: id() }),
    },
    {
      name: 'day calendar',
      write: false,
      api: () => {
        const on = day();
        return read(`/calendar?from=${on}&to=${on}`);
      },
      bare: () => post('/day', { day: day() }),
    },
    {
      name: 'openings',
      write: false,
      api: () => post('/openings', look()),
      bare: () => post('/openings', look()),
    },
    {
      name: 'book',
      write: true,
      api: () => post('/visits', next()),
      bare: () => post('/book', { ...next(), key: randomUUID() }),
    },
  ];
}

/** @param {number} port */
async function startProduct(port) {
  const address = `http://127.0.0.1:${port}`;
  const api = await startApi({
    environment: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
    address,
    logFile: join(tmpdir(), `stratum-bench-${port}.log`),
    onSpawned: () => undefined,
  });
  return { api, address };
}

const { setUpPath } = await prepareProduct(process.env, { demo: false, log: console.log });
const { api, address } = await startProduct(await freePort());
const { session, headers } = await openClinic(address, String(setUpPath));
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
const clinic = /** @type {{ id: string }} */ (session.clinics[0]);
console.log('Filling the clinic: 20,000 patients, 100,000 visits');
const data = await fillClinic(client, clinic.id);
await client.end();
const { person } = session;
const bare = await startBare({ ...person, clinicId: clinic.id, clinic, requestId: 'bench' });

const columns = ['', 'clients', 'product/s', 'p50', 'p95', 'p99', 'bare/s', 'p50', 'p95', 'p99', 'ratio'];
console.log(`| ${columns.join(' | ')} |\n|${columns.map(() => '---').join('|')}|`);
let short = 0;
const only = process.env['BENCH_ONLY']?.split(',');
for (const operation of operations(data).filter(({ name }) => !only || only.includes(name))) {
  for (const clients of [1, 10, 50]) {
    /**
     * @param {() => { method: 'GET' | 'POST', path: string, body?: object }} make
     * @param {string} prefix @param {() => Record<string, string>} more
     */
    const ask = (make, prefix, more) => () => {
      const { body, path, method } = make();
      return {
        method,
        path: prefix + path,
        headers: more(),
        ...(body ? { body: JSON.stringify(body) } : {}),
      };
    };
    const withKey = () => ({ ...headers, ...(operation.write ? { 'idempotency-key': randomUUID() } : {}) });
    const ours = await measure(address, clients, ask(operation.api, '/api', withKey));
    const ceiling = await measure(
      bare.url,
      clients,
      ask(operation.bare, '', () => ({ 'content-type': 'application/json' })),
    );
    const ratio = ours.perSecond / ceiling.perSecond;
    if (ratio < (operation.write ? 0.3 : 0.45)) short++;
    const figures = (/** @type {Awaited<ReturnType<typeof measure>>} */ { perSecond, p50, p95, p99 }) => [
      Math.round(perSecond),
      p50,
      p95,
      p99,
    ];
    const row = [operation.name, clients, ...figures(ours), ...figures(ceiling), ratio.toFixed(2)];
    const refused = ours.refused + ceiling.refused;
    console.log(
      `| ${row.join(' | ')} |${refused > 0 ? ` refused: ${ours.refused} and ${ceiling.refused}` : ''}`,
    );
  }
}
console.log(
  short === 0
    ? 'Every ratio reaches its goal (0.45 reads, 0.3 writes).'
    : `${short} ratios fall short of their goal.`,
);
await stopChild(bare.child, { patience: 5_000 });

if (!only || only.includes('race')) {
  const second = await startProduct(await freePort());
  const specialist = /** @type {Data['specialists'][number]} */ (data.specialists[7]);
  for (const day of [140, 141, 142]) {
    const startsAt = instantIn(zone, dayAfter(day), '12:00');
    const { booked, taken, others, p50, p99 } = await race(
      [address, second.address],
      () => ({ headers: { ...headers, 'idempotency-key': randomUUID() } }),
      (n) => ({
        ...{ patientId: data.patients[n], kind: 'consultation', startsAt },
        ...{ specialistId: specialist.id, roomId: specialist.room },
      }),
    );
    console.log(
      `Race of 200 over two processes: ${booked} × 201, ${taken} × 409, ${others} others, p50 ${p50} ms, p99 ${p99} ms`,
    );
  }
  await stopChild(second.api, { patience: 10_000 });
}
await stopChild(api, { patience: 10_000 });
process.exitCode = short === 0 ? 0 : 1;
