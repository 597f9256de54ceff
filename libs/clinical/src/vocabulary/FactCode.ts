import { factTable } from './factTable.js';

export type FactCode = keyof typeof factTable;

/** Every fact that advice can be given about. */
export const factCodes = Object.keys(factTable) as readonly FactCode[];
