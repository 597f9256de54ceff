import { createDataSource } from '../database/createDataSource.js';
import { Database } from '../database/Database.js';

/** A look at the tables from outside of the product, with a few connections of its own. */
export async function openDatabase(url: string): Promise<{ database: Database; close: () => Promise<void> }> {
  const source = await createDataSource(url, { connections: 4, longest: 0 }).initialize();
  return { database: new Database(source), close: () => source.destroy() };
}
