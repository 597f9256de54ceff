import pg from 'pg';
import { CannotStart } from '../console/CannotStart.mjs';

/** The name of the product's role and of its database. */
const NAME = 'stratum';

/**
 * Makes the product's role, which is no superuser, and its database, where they are missing.
 * @param {number} port
 * @param {import('./keepPasswords.mjs').Passwords} passwords
 * @param {string} dataDir
 * @returns {Promise<{ url: string, adminUrl: string }>}
 */
export async function ensureDatabase(port, passwords, dataDir) {
  const adminUrl = `postgres://postgres:${passwords.admin}@127.0.0.1:${port}/postgres`;
  const client = new pg.Client({ connectionString: adminUrl });
  try {
    await client.connect();
    if (await misses(client, 'SELECT FROM pg_roles WHERE rolname = $1')) {
      const password = client.escapeLiteral(passwords.product);
      await client.query(`CREATE ROLE ${NAME} LOGIN CREATEDB PASSWORD ${password}`);
    }
    if (await misses(client, 'SELECT FROM pg_database WHERE datname = $1')) {
      await client.query(`CREATE DATABASE ${NAME} OWNER ${NAME}`);
    }
  } catch (error) {
    if (/** @type {{ code?: string }} */ (error).code !== '28P01') throw error;
    throw new CannotStart(
      `The password in ${dataDir}/database.json does not fit the database beside it: put both back from one backup.`,
    );
  } finally {
    await client.end().catch(() => undefined);
  }
  return { url: `postgres://${NAME}:${passwords.product}@127.0.0.1:${port}/${NAME}`, adminUrl };
}

/**
 * @param {pg.Client} client
 * @param {string} question
 */
async function misses(client, question) {
  return (await client.query(question, [NAME])).rowCount === 0;
}
