import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
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
const { actor, today } = JSON.parse(process.env['BENCH_ACTOR'] ?? '{}');
actor.permissions = new Set(actor.permissions);
for (const [oid, parse] of [
  [1082, String],
  [1700, Number],
])
  pg.types.setTypeParser(oid, parse);
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: 20 });
const names = new Map();

/** @param {string} text */
function nameOf(text) {
  if (!names.has(text)) names.set(text, createHash('sha1').update(text).digest('base64url'));
  return names.get(text);
}

/** @param {import('pg').Pool | import('pg').PoolClient} on */
const ask =
  (on) =>
  async (text, values = []) =>
    (await on.query({ name: nameOf(text), text, values })).rows;

/** Statements that change rows answer like TypeORM's manager: the rows and how many there were. */
async function change(client, text, values = []) {
  const { rows, rowCount, command } = await client.query(text, values);
  return command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows;
}

const database = {
  read: ask(pool),
  reader: { query: ask(pool) },
  async transaction(work) {
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
  },
};

const now = () => ({ today, at: Date.now() });
const routes = {
  get: ({ id }) => getPatient(database, actor, id),
  search: ({ text }) => searchPatients(database, actor, text, 10, Date.now()),
  page: ({ id }) => loadPatientPage(database, actor, id, today),
  day: ({ day }) => loadCalendar(database, actor, day, day),
  openings: (body) => findOpenings(database, actor, body, now()),
  book: ({ key, ...body }) =>
    bookVisit(database, actor, { route: 'bench', key, bodyDigest: key }, body, now()),
};

let failures = 0;
const server = createServer(async (request, reply) => {
  const parts = [];
  for await (const part of request) parts.push(part);
  const body = JSON.parse(Buffer.concat(parts).toString() || '{}');
  try {
    const answer = await routes[request.url.slice(1)](body);
    reply.writeHead(200, { 'content-type': 'application/json' });
    reply.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
  } catch (error) {
    reply.writeHead(error.status ?? 500, { 'content-type': 'text/plain' });
    reply.end(String(error.code ?? error));
    if (failures++ === 0) console.error(error);
  }
});
server.listen(0, '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
