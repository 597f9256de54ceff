import type { ResourceRole } from './VisitShape.js';

/** The part of a visit's time for which it takes one resource, in minutes since 1970 (UTC), half-open. */
export interface Claim {
  readonly resource: string;
  readonly role: ResourceRole;
  readonly from: number;
  readonly to: number;
}
