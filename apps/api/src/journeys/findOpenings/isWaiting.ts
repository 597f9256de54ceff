import type { Errand } from './Errand.js';

/** Whether a visit is for a session of a plan that has no day until something is decided or lifted. */
export const isWaiting = ({ sessions }: Errand): boolean => sessions.some(({ window }) => window === null);
