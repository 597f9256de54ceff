import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Something that stays the same for as long as this process lives and differs for a later one with the same id.
 * @param {number} pid
 * @returns {string | undefined} undefined when no such process runs
 */
export function processIdentity(pid) {
  if (process.platform === 'linux') return fromProc(pid);
  if (process.platform === 'win32') return isThere(pid) ? 'running' : undefined;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return stdout.trim() || undefined;
}

/** @param {number} pid */
function fromProc(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const state = fields[0];
    return state === 'Z' || state === 'X' ? undefined : `started-at-tick-${fields[19]}`;
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function isThere(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
