import type { BookedClaim, BookedRow } from '../../features/visits/BookedRow.js';

/** Who or what a visit takes time of in a role. */
export const heldBy = ({ claims }: Pick<BookedRow, 'claims'>, role: BookedClaim['role']): string[] =>
  claims.filter((claim) => claim.role === role).map(({ resourceId }) => resourceId);
