import { WrongSetting } from './WrongSetting.js';

/** One sentence for whoever started the product and saw it fail. */
export function explainStart(error: unknown): string {
  if (error instanceof WrongSetting) return error.message;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'EADDRINUSE') return 'The port is taken: choose another one with PORT.';
  if (code === 'EACCES') return 'This port may not be opened here: choose one above 1023 with PORT.';
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ETIMEDOUT') {
    return 'No database answers at DATABASE_URL: check the address, and that the server runs.';
  }
  if (code === '28P01' || code === '28000')
    return 'The database refuses the name or password in DATABASE_URL.';
  if (code === '3D000') return 'The database named in DATABASE_URL does not exist: create it first.';
  if (code === '42501') {
    return 'The role in DATABASE_URL may not make what Stratum needs: let it own the database, on PostgreSQL 15 or later.';
  }
  if (code === 'newer_database') return message as string;
  if (code === '53100' || code === 'ENOSPC')
    return 'The disk of the database is full: make room and start again.';
  return `Stratum cannot start: ${message ?? String(error)}`;
}
