import type { BookedRow } from '../../features/visits/BookedRow.js';

/** A visit with the role of whoever or whatever would not be there. */
export interface Stranded {
  readonly row: BookedRow;
  readonly missing: string;
}
