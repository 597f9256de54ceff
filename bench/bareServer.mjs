import { createServer } from 'node:http';
import pg from 'pg';
import { Database } from '../apps/api/dist/database/Database.js';
import { PreparingClient } from '../apps/api/dist/database/PreparingClient.js';
import { loadCalendar } from '../apps/api/dist/features/calendar/loadCalendar.js';
import { loadPatientPage } from '../apps/api/dist/features/patientPage/loadPatientPage.js';
import { getPatient } from '../apps/api/dist/features/patients/getPatient.js';
import { searchPatients } from '../apps/api/dist/features/patients/searchPatients.js';
import { bookVisit } from '../apps/api/dist/journeys/bookVisit/bookVisit.js';
import { findOpenings } from '../apps/api/dist/journeys/findOpenings/findOpenings.js';

/**
 * The ceiling: node:http and pg with the very statements of the product (the audit row among them) and the same
 * computation of openings, and nothing else: no framework, sign-in, permissions, validation or security headers.
 * Started by the bench with the actor to speak for.
 */
/** @typedef {{ query: (text: string, values?: unknown[]) => Promise<unknown> }} Manager */

const { actor, today } = JSON.parse(process.env['BENCH_ACTOR'] ?? '{}');
actor.permissions = new Set(actor.permissions);
pg.types.setTypeParser(pg.types.builtins.DATE, String);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
const pool = new pg.Pool({
  connectionString: process.env['DATABASE_URL'],
  max: 20,
  Client: PreparingClient,
  options: '-c plan_cache_mode=force_generic_plan',
});
/**
 * Statements that change rows answer like TypeORM's manager: the rows and how many there were.
 * @param {pg.PoolClient} client @param {string} text @param {unknown[]} [values]
 */
async function change(client, text, values = []) {
  const { rows, rowCount, command } = await client.query(text, values);
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}

/** @param {(tx: Manager) => Promise<unknown>} work */
async function transaction(work) {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work({ query: (text, values) => change(client, text, values) });
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

/** The product's own way to the tables, on a source that is no more than the pool. */
const database = new Database(
  /** @type {import('typeorm').DataSource} */ (
    /** @type {unknown} */ ({ driver: { master: pool }, transaction })
  ),
);

const now = () => ({ today, at: Date.now() });
/** @typedef {import('../apps/api/dist/journeys/findOpenings/FindOpeningsBody.js').FindOpeningsBody} Look */
/** @typedef {import('../apps/api/dist/journeys/bookVisit/BookVisitBody.js').BookVisitBody} Booking */

/** @type {Record<string, (body: { id: string, text: string, day: string, key: string }) => Promise<unknown>>} */
const routes = {
  get: ({ id }) => getPatient(database, actor, id),
  search: ({ text }) => searchPatients(database, actor, text, 10, Date.now()),
  page: ({ id }) => loadPatientPage(database, actor, id),
  day: ({ day }) => loadCalendar(database, actor, day, day),
  openings: (body) =>
    findOpenings(database, actor, /** @type {Look} */ (/** @type {unknown} */ (body)), now()),
  book: ({ key, ...body }) => {
    const booking = /** @type {Booking} */ (/** @type {unknown} */ (body));
    const ticket = { route: 'bench', key, bodyDigest: key };
    return bookVisit(database, actor, ticket, booking, now());
  },
};

let failures = 0;
const server = createServer(async (request, reply) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = JSON.parse(Buffer.concat(parts).toString() || '{}');
  try {
    const answer = await routes[request.url?.slice(1) ?? '']?.(body);
    reply.writeHead(200, { 'content-type': 'application/json' });
    reply.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  } catch (error) {
    const { status, code } = /** @type {{ status?: number, code?: string }} */ (error);
    reply.writeHead(status ?? 500, { 'content-type': 'text/plain' });
    reply.end(String(code ?? error));
    if (failures++ === 0) console.error(error);
  }
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify(server.address())));
