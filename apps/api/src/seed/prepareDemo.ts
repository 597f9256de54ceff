import { dayAt } from '@stratum/calendar';
import { hashPassword } from '../access/passwords/hashPassword.js';
import type { Database } from '../database/Database.js';
import type { DemoSize } from './createDemo.js';
import type { DemoLogin } from './DemoLogin.js';
import { keepLogins, newLogins, readLogins } from './demoLogins.js';

/**
 * Makes the demo on the first start, in one transaction: a start that is interrupted leaves nothing, and the next one
 * begins anew. Gives its logins on every start. An installation with clinics of its own gets no demo and has no
 * logins to show.
 * @param now milliseconds since 1970
 */
export async function prepareDemo(
  database: Database,
  dataFolder: string | null,
  now: number,
  say: (line: string) => void,
  size?: DemoSize,
): Promise<DemoLogin[]> {
  const clinics = await database.read('select 1 from clinics limit 1');
  if (clinics.length > 0) return stillValid(database, await readLogins(dataFolder));
  // These bring the whole product along: loading them for every start would take a second of it.
  const [{ createDemo }, { lindenhof }] = await Promise.all([
    import('./createDemo.js'),
    import('./demoClinics.js'),
  ]);
  say('Creating the demo: two clinics with a year of work. This happens once and takes a moment.');
  const logins = newLogins();
  const hashes = new Map<string, string>();
  for (const { email, password } of logins) hashes.set(email, await hashPassword(password));
  await keepLogins(dataFolder, logins);
  const today = dayAt(now, lindenhof.timeZone);
  const hashOf = ({ email }: { email: string }) => hashes.get(email) as string;
  await database.transaction((tx) => createDemo(tx, { today, now, hashOf, say, ...(size ? { size } : {}) }));
  return logins;
}

/** Only logins of accounts that are there: the file may belong to another database. */
async function stillValid(database: Database, logins: DemoLogin[]): Promise<DemoLogin[]> {
  const there = await database.read<{ email: string }>(
    'select email::text as email from accounts where email = any($1)',
    [logins.map(({ email }) => email)],
  );
  const emails = new Set(there.map(({ email }) => email));
  return logins.filter(({ email }) => emails.has(email));
}
