import type { Protocol } from './Protocol.js';
import type { Rulebook } from './Rulebook.js';

/** What a clinic decides by: its protocols and its rules. Plain JSON, versioned and stored outside. */
export interface Catalogue {
  readonly protocols: readonly Protocol[];
  readonly rulebook: Rulebook;
}
