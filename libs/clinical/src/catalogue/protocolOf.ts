import type { Catalogue } from './Catalogue.js';
import type { Protocol } from './Protocol.js';
import { UnknownProtocol } from './UnknownProtocol.js';

/** A protocol by its code. Throws {@link UnknownProtocol}. */
export function protocolOf(catalogue: Catalogue, code: string): Protocol {
  const protocol = catalogue.protocols.find((each) => each.code === code);
  if (protocol === undefined) throw new UnknownProtocol(code);
  return protocol;
}
