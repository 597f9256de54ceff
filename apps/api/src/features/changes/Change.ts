import type { ChangeNotice } from '../../database/changes/ChangeNotice.js';

/** A notice with its place in what this process has heard. */
export interface Change extends ChangeNotice {
  readonly place: number;
}
