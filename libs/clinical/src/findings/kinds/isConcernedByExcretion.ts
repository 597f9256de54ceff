import type { Protocol } from '../../catalogue/Protocol.js';

/** Of the superficial peels only salicylic acid over a large area burdens kidney and liver; deeper ones all do. */
export const isConcernedByExcretion = (protocol: Protocol): boolean =>
  protocol.kind === 'peel' && (protocol.depth !== 'superficial' || protocol.agent === 'salicylic-acid');
