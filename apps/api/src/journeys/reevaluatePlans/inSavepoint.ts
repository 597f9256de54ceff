import { Logger } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isTransient } from '../../database/isTransient.js';

const log = new Logger('reevaluate');

/**
 * Does some of the work of a transaction so that what fails in it leaves the rest as it was. What is only a matter of
 * trying again, or of the connection, is thrown on.
 * @returns null where it failed
 */
export async function inSavepoint<Result>(
  tx: EntityManager,
  work: () => Promise<Result>,
): Promise<Result | null> {
  await tx.query('savepoint looking');
  try {
    const result = await work();
    await tx.query('release savepoint looking');
    return result;
  } catch (error) {
    if (isTransient(error)) throw error;
    await tx.query('rollback to savepoint looking');
    await tx.query('release savepoint looking');
    log.warn(`plans could not be saved: ${(error as { code?: string }).code ?? (error as Error).name}`);
    return null;
  }
}
