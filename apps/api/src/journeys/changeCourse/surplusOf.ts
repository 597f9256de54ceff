import { type Protocol, reviewsOf } from '@stratum/clinical';
import type { StoredSession } from '../../features/plans/StoredPlan.js';

/**
 * The open sessions of a course that a protocol does not have: reviews beyond its own, and a maintenance where none
 * follows.
 * @param sessions of the course that take place, by their places
 */
export function surplusOf(sessions: readonly StoredSession[], protocol: Protocol): readonly StoredSession[] {
  const reviews = sessions.filter(({ kind }) => kind === 'review').slice(reviewsOf(protocol).length);
  const isMaintained = protocol.kind === 'peel' && protocol.maintenanceDays !== null;
  const maintenances = isMaintained ? [] : sessions.filter(({ kind }) => kind === 'maintenance');
  return [...reviews, ...maintenances].filter(({ state }) => state !== 'done');
}
