import pg from 'pg';
import { CannotStart } from '../console/CannotStart.mjs';

/** What the migrations create; all of them come with PostgreSQL itself. */
const EXTENSIONS = ['btree_gin', 'btree_gist', 'citext', 'pg_trgm', 'unaccent'];

/**
 * Makes sure that a PostgreSQL server of somebody else's can hold Stratum.
 * @param {string} url
 * @throws {CannotStart} which never quotes the password
 */
export async function checkDatabase(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new CannotStart(explainConnection(/** @type {NodeJS.ErrnoException} */ (error), new URL(url)));
  }
  try {
    await checkVersion(client);
    await checkRights(client);
  } finally {
    await client.end();
  }
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {URL} url
 */
function explainConnection(error, url) {
  const database = decodeURIComponent(url.pathname.slice(1));
  switch (error.code) {
    case '28P01':
    case '28000':
      return `The PostgreSQL at ${url.host} refuses the user ${url.username}: correct the user or password in DATABASE_URL.`;
    case '3D000':
      return `The PostgreSQL at ${url.host} has no database ${database}: create it with CREATE DATABASE "${database}", or correct DATABASE_URL.`;
    case '42501':
      return `The user ${url.username} may not connect to the database ${database}: grant it CONNECT, or correct DATABASE_URL.`;
    default:
      return `DATABASE_URL leads to ${url.host}, where no PostgreSQL answers (${error.code ?? error.message}): start it, or correct the address.`;
  }
}

/** @param {pg.Client} client */
async function checkVersion(client) {
  const { rows } = await client.query(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS name",
  );
  if (rows[0].number >= 180_000) return;
  throw new CannotStart(
    `DATABASE_URL leads to PostgreSQL ${rows[0].name}, and Stratum needs 18 or newer: upgrade the server, or leave DATABASE_URL out.`,
  );
}

/** @param {pg.Client} client */
async function checkRights(client) {
  const { rows } = await client.query(
    `SELECT current_user AS name, current_database() AS database,
            has_database_privilege(current_database(), 'CREATE') AS may_extend,
            has_schema_privilege(current_schema(), 'CREATE') AS may_create,
            ARRAY(SELECT extension FROM unnest($1::text[]) AS wanted (extension)
                  WHERE extension NOT IN (SELECT extname FROM pg_extension)) AS missing,
            ARRAY(SELECT extension FROM unnest($1::text[]) AS wanted (extension)
                  WHERE extension NOT IN (SELECT name FROM pg_available_extensions)) AS unavailable`,
    [EXTENSIONS],
  );
  const { name, database, may_extend, may_create, missing, unavailable } = rows[0];
  if (unavailable.length > 0) {
    throw new CannotStart(
      `The PostgreSQL server lacks ${unavailable.join(', ')}: install its contrib package.`,
    );
  }
  if (!may_create || (missing.length > 0 && !may_extend)) {
    throw new CannotStart(
      `The user ${name} may not create tables and extensions in ${database}: ` +
        `let the server's administrator run ALTER DATABASE "${database}" OWNER TO "${name}".`,
    );
  }
}
