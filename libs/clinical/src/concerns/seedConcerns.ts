import type { ConcernRow } from './ConcernRow.js';
import { consultConcerns } from './consultConcerns.js';
import { deepConcerns } from './deepConcerns.js';
import { mixedConcerns } from './mixedConcerns.js';
import { surfaceConcerns } from './surfaceConcerns.js';

/** Every concern with its layer and what answers it. */
export const seedConcerns: readonly ConcernRow[] = [
  ...surfaceConcerns,
  ...deepConcerns,
  ...mixedConcerns,
  ...consultConcerns,
];
