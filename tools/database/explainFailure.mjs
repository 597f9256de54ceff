/**
 * Turns what PostgreSQL wrote before it gave up into one sentence that says what to do.
 * @param {string} output
 * @param {string} dataDir
 */
export function explainFailure(output, dataDir) {
  if (/No space left on device|disk full|Disk quota exceeded/i.test(output)) {
    return `The disk that holds ${dataDir} is full: free some space, or choose another folder with STRATUM_DATA_DIR.`;
  }
  if (/Read-only file system|Permission denied|Operation not permitted/i.test(output)) {
    return `PostgreSQL cannot write to ${dataDir}: allow its user to write there, or choose another folder with STRATUM_DATA_DIR.`;
  }
  if (/could not (?:create|resize) shared memory|out of memory|Cannot allocate memory/i.test(output)) {
    return 'There is not enough memory for PostgreSQL: close other programs and start again.';
  }
  const lines = output.split('\n').filter((line) => /FATAL|PANIC|error:/i.test(line));
  const last =
    lines.at(-1)?.replace(/^.*?(?:FATAL|PANIC|error):\s*/i, '') ?? output.trim().split('\n').at(-1);
  return `The embedded PostgreSQL did not start with the data in ${dataDir}: ${last || 'it gave no reason'}.`;
}
