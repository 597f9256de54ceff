import pg from 'pg';

/** Statements that differ in their text only by the number of rows in them must not fill the server's memory. */
const MOST_NAMES = 1_000;
const names = new Map<string, string>();

/**
 * A connection that prepares every statement with values, also inside transactions: planning the larger ones takes
 * longer than running them.
 */
export class PreparingClient extends pg.Client {
  override query(...[text, values, ...rest]: unknown[]): never {
    const named = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : undefined;
    const args = named === undefined ? [text, values, ...rest] : [{ name: named, text, values }, ...rest];
    return Reflect.apply(super.query, this, args) as never;
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST_NAMES) return known;
  const name = `s${names.size}`;
  names.set(text, name);
  return name;
}
