import type { Protocol } from '../catalogue/Protocol.js';
import type { Area } from '../vocabulary/Area.js';
import type { Moment } from './Moment.js';

/** What one evaluation is about: a protocol in a place, for a patient on a day. */
export interface Frame extends Moment {
  readonly protocol: Protocol;
  readonly area: Area;
}
