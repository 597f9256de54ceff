import { spawnSync } from 'node:child_process';

/**
 * Tries a shell test as another user, which knows about access lists, mounts and parent folders alike.
 * @param {import('./chooseUser.mjs').User | undefined} user
 * @param {string} script may use "$1"
 * @param {string} argument
 */
export function succeedsAs(user, script, argument) {
  const { status } = spawnSync('/bin/sh', ['-c', script, 'sh', argument], {
    cwd: '/',
    stdio: 'ignore',
    ...(user && { uid: user.uid, gid: user.gid }),
  });
  return status === 0;
}
