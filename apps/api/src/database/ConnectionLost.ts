import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';

/** The connection of a transaction ended between two of its statements: nothing of it was kept. */
export class ConnectionLost extends Error {
  /** What PostgreSQL calls it itself: connection_failure. */
  readonly code = '08006';

  constructor(cause: unknown) {
    super('The connection to the database was lost during a transaction.', { cause });
    this.name = 'ConnectionLost';
  }

  /** TypeORM gives a broken connection back at once, and the rest of the work then finds none. */
  static isBehind(error: unknown): boolean {
    return (
      error instanceof QueryRunnerAlreadyReleasedError ||
      error instanceof QueryRunnerProviderAlreadyReleasedError
    );
  }
}
