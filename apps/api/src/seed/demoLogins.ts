import { randomInt } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DemoLogin } from './DemoLogin.js';
import { harbor, lindenhof } from './demoClinics.js';

const FILE = 'demo-logins.json';
/** Without letters and digits that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** New logins for everybody in the demo, with a password each that only this installation has. */
export function newLogins(): DemoLogin[] {
  return [...lindenhof.members, ...harbor.members].map(({ roles, email }) => ({
    role: roles[0] as string,
    email,
    password: [word(), word(), word()].join('-'),
  }));
}

/** The logins that an earlier start noted in the data folder; none when there was no such start. */
export async function readLogins(dataFolder: string | null): Promise<DemoLogin[]> {
  if (dataFolder === null) return [];
  try {
    return JSON.parse(await readFile(join(dataFolder, FILE), 'utf8'));
  } catch {
    return [];
  }
}

/** Notes the logins for the next start, readable by the owner of the folder alone. */
export async function keepLogins(dataFolder: string | null, logins: readonly DemoLogin[]): Promise<void> {
  if (dataFolder === null) return;
  await mkdir(dataFolder, { recursive: true });
  const file = join(dataFolder, FILE);
  await writeFile(`${file}.new`, `${JSON.stringify(logins, null, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

function word(): string {
  return Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}
