import type { QueryRunner } from 'typeorm';

interface Connection {
  query(
    text: string | { name: string; text: string; values: unknown[] },
    values?: unknown[],
  ): Promise<unknown>;
}

/**
 * Lets every statement of a connection be planned once instead of each time: the demo sends the same few hundred
 * statements ten thousands of times.
 * @returns what makes the connection as it was
 */
export async function prepareStatements(runner: QueryRunner): Promise<() => void> {
  const connection: Connection = await runner.connect();
  const plain = connection.query;
  const names = new Map<string, string>();
  connection.query = (text, values) => {
    if (typeof text !== 'string' || values === undefined) return plain.call(connection, text, values);
    const name = names.get(text) ?? `demo_${names.size}`;
    names.set(text, name);
    return plain.call(connection, { name, text, values });
  };
  return () => {
    connection.query = plain;
  };
}
