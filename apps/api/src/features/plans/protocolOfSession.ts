import type { Protocol } from '@stratum/clinical';
import type { StoredCourse, StoredSession } from './StoredPlan.js';

/** Versions of protocols by their ids. */
export type ProtocolsById = ReadonlyMap<string, Protocol>;

/** What a session was done with, or is to be done with. */
export const protocolOfSession = (
  { own }: Pick<StoredSession, 'own'>,
  course: Pick<StoredCourse, 'protocolId'>,
  protocols: ProtocolsById,
): Protocol => protocols.get(own?.protocolId ?? course.protocolId) as Protocol;
