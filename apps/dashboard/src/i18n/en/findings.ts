import type { FindingLike } from '../FindingLike';

type Say = string | ((finding: FindingLike) => string);

/** One sentence per finding code: what is so, and what it means for the treatment. */
export const findings: Readonly<Record<string, Say>> = {};
