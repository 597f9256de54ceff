import pg from 'pg';

/**
 * Drops a database of a test and ends the connections that a test left open. A forced drop would also end the
 * server's own clean-up of the database, which only a superuser may; a plain one sends it away by itself.
 */
export async function dropDatabase(server: string, name: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  try {
    await client.query(
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1 and usename = current_user`,
      [name],
    );
    await client.query(`drop database if exists ${name}`);
  } finally {
    await client.end();
  }
}
