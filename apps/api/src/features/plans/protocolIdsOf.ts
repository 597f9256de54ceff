import type { StoredPlan } from './StoredPlan.js';

/** Every version of a protocol that a plan goes on with or has used. */
export const protocolIdsOf = ({ courses, sessions }: Pick<StoredPlan, 'courses' | 'sessions'>): string[] => [
  ...new Set([
    ...courses.map(({ protocolId }) => protocolId),
    ...sessions.flatMap(({ own }) => own?.protocolId ?? []),
  ]),
];
