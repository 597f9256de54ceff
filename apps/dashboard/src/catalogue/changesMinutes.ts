import type { ProtocolVersion } from './Sheet';

/** Whether the minutes of a visit are among what changes. */
export const changesMinutes = ({ figures }: Pick<ProtocolVersion, 'figures'>): boolean =>
  figures.some(({ path, was }) => path.startsWith('visit.') && was !== undefined && was !== null);
