import type { BookedRow } from '../../features/visits/BookedRow.js';

/** How the engine calls a visit: by its first session, which gaps name. */
export const keyOf = ({ id, sessionIds }: Pick<BookedRow, 'id' | 'sessionIds'>): string =>
  sessionIds[0] ?? id;
