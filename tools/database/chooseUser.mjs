import { readFileSync, statSync } from 'node:fs';
import { CannotStart } from '../console/CannotStart.mjs';

/**
 * @typedef {object} User
 * @property {string} name for people
 * @property {number} uid
 * @property {number} gid
 */

/**
 * As whom PostgreSQL runs: it refuses to run as root, so root hands it to an unprivileged user.
 * An existing cluster keeps its owner.
 * @param {string} clusterDir may not exist yet
 * @returns {User | undefined} undefined means: as whoever runs this process
 */
export function chooseUser(clusterDir) {
  if (process.getuid?.() !== 0) return undefined;
  const users = listUsers();
  const owner = ownerOf(clusterDir);
  if (owner) {
    const known = users.find((user) => user.uid === owner.uid);
    return { name: known?.name ?? `number ${owner.uid}`, ...owner };
  }
  const user =
    users.find(({ uid }) => uid !== 0 && String(uid) === process.env['SUDO_UID']) ??
    ['stratum', 'postgres', 'nobody']
      .map((name) => users.find((candidate) => candidate.name === name && candidate.uid !== 0))
      .find((candidate) => candidate !== undefined);
  if (user) return user;
  throw new CannotStart(
    'PostgreSQL does not run as root and this machine has no other user: create one, for example useradd stratum.',
  );
}

/** @returns {User[]} */
function listUsers() {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }));
}

/** @param {string} folder */
function ownerOf(folder) {
  const found = statSync(folder, { throwIfNoEntry: false });
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : undefined;
}
