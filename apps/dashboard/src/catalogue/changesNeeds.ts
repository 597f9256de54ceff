import type { ProtocolVersion } from './Sheet';

/** Whether the minutes of a visit, or its room, are among what changes. */
export const changesNeeds = ({ figures, roomWas }: Pick<ProtocolVersion, 'figures' | 'roomWas'>): boolean =>
  (roomWas ?? null) !== null ||
  figures.some(({ path, was }) => path.startsWith('visit.') && was !== undefined && was !== null);
