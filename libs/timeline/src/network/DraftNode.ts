import { normalise } from '@stratum/calendar';
import type { PlanSession } from '../PlanSession.js';
import type { Bound, Hole, Node } from './Network.js';

/** A node while its bounds are being gathered. */
export class DraftNode {
  readonly lower: Bound[] = [];
  readonly wishes: Bound[] = [];
  readonly upper: Bound[] = [];
  readonly holes: Hole[] = [];

  constructor(readonly session: PlanSession) {}

  finish(): Node {
    const latest = (bounds: readonly Bound[]) =>
      bounds.reduce((day, bound) => Math.max(day, bound.day), -Infinity);
    return {
      id: this.session.id,
      booked: this.session.state === 'booked',
      low: latest(this.lower),
      wish: latest(this.wishes),
      lower: this.lower,
      wishes: this.wishes,
      upper: this.upper,
      holes: this.holes,
      closed: normalise(this.holes.map(({ first, last }) => [first, last + 1])),
    };
  }
}
