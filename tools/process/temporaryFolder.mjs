import { chmodSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { memoryFolder } from './memoryFolder.mjs';

/**
 * A data folder for one run, which PostgreSQL's user may pass through.
 * @param {string} purpose part of its name
 * @param {{ inMemory?: boolean }} [place] default: on the disk
 * @returns {{ folder: string, remove: () => void }} remove takes away what was put elsewhere for it, too
 */
export function temporaryFolder(purpose, { inMemory = false } = {}) {
  const parent = (inMemory ? memoryFolder() : undefined) ?? tmpdir();
  const folder = mkdtempSync(join(parent, `stratum-${purpose}-${process.pid}-`));
  chmodSync(folder, 0o711);
  return { folder, remove: () => remove(folder) };
}

/** @param {string} folder */
function remove(folder) {
  try {
    rmSync(dirname(readlinkSync(join(folder, 'postgres'))), { recursive: true, force: true });
  } catch {
    // the usual case: the cluster lies in the folder itself
  }
  rmSync(folder, { recursive: true, force: true });
}
