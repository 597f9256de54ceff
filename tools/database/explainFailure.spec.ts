import { expect, test } from 'vitest';
import { explainFailure } from './explainFailure.mjs';

test.each([
  [
    'FATAL:  could not write lock file "postmaster.pid": No space left on device',
    'The disk that holds /data is full: free some space, or choose another folder with STRATUM_DATA_DIR.',
  ],
  [
    'initdb: error: could not create directory "/data/base": Read-only file system',
    'PostgreSQL cannot write to /data: allow its user to write there, or choose another folder with STRATUM_DATA_DIR.',
  ],
  [
    'FATAL:  could not map anonymous shared memory: Cannot allocate memory',
    'There is not enough memory for PostgreSQL: close other programs and start again.',
  ],
  [
    'LOG:  starting\n2026-01-01 UTC [7] FATAL:  incorrect checksum in control file\nLOG:  database system is shut down',
    'The embedded PostgreSQL did not start with the data in /data: incorrect checksum in control file.',
  ],
  ['', 'The embedded PostgreSQL did not start with the data in /data: it gave no reason.'],
])('%s', (output, sentence) => {
  expect(explainFailure(output, '/data')).toBe(sentence);
});
