import type { ConcernRow } from './ConcernRow.js';

type Calls = ConcernRow['calls'];

const nothing: Calls = { depths: [], peels: [], areas: [] };

/** What a concern's layer calls for unless its row names something else. */
export const calls = {
  nothing,
  superficialPeels: { ...nothing, depths: ['superficial'] },
  mediumPeels: { ...nothing, depths: ['medium'] },
  peel: (code: string): Calls => ({ ...nothing, peels: [code] }),
  fillersOf: (area: Calls['areas'][number]): Calls => ({ ...nothing, areas: [area] }),
  peelsAndFillersOf: (depths: Calls['depths'], area: Calls['areas'][number]): Calls => ({
    ...nothing,
    depths,
    areas: [area],
  }),
} as const;
