import type { Protocol } from '../catalogue/Protocol.js';
import type { Area } from '../vocabulary/Area.js';

/** Where a protocol is carried out when nobody says otherwise: a filler in its area, a peel on the face. */
export const areaOf = (protocol: Protocol): Area => (protocol.kind === 'filler' ? protocol.area : 'face');
