import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from '../console/CannotStart.mjs';
import { explainFailure } from './explainFailure.mjs';
import { programEnvironment } from './programEnvironment.mjs';

/**
 * Makes an empty database cluster. It appears under its name only when it is complete, so that an interruption leaves
 * nothing half made.
 * @param {object} order
 * @param {string} order.runtime
 * @param {string} order.cluster
 * @param {import('./chooseUser.mjs').User | undefined} order.user
 * @param {string} order.password of the superuser
 * @param {boolean} order.durable
 */
export function createCluster({ runtime, cluster, user, password, durable }) {
  removeUnfinished(cluster);
  const unfinished = `${cluster}.unfinished-${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [unfinished, passwordFile]) chownSync(path, user.uid, user.gid);
  try {
    const { status, stderr, error } = spawnSync(
      join(runtime, 'bin', 'initdb'),
      [
        ...['-D', unfinished, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
        ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'],
        // pg_trgm asks the system what a letter is; without this it finds none outside of Latin script.
        ...(process.platform === 'linux' ? ['--lc-ctype=C.UTF-8'] : []),
        ...['--no-instructions', ...(durable ? [] : ['--no-sync', '--no-data-checksums'])],
      ],
      {
        cwd: '/',
        encoding: 'utf8',
        env: programEnvironment(),
        ...(user && { uid: user.uid, gid: user.gid }),
      },
    );
    if (status !== 0) throw new CannotStart(explainFailure(stderr || String(error), dirname(cluster)));
    renameSync(unfinished, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @param {string} cluster */
function removeUnfinished(cluster) {
  const parent = dirname(cluster);
  for (const name of readdirSync(parent)) {
    if (name.startsWith(`${basename(cluster)}.unfinished-`)) rmSync(join(parent, name), { recursive: true });
  }
}
