const TRANSIENT = new Set(['40001', '40P01']);

/** Whether PostgreSQL gave a transaction up only because of others: a deadlock or a serialisation failure. */
export function isTransient(error: unknown): boolean {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } })?.code;
  return typeof code === 'string' && TRANSIENT.has(code);
}
