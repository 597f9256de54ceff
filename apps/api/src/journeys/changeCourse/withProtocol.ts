import type { Catalogue, Protocol } from '@stratum/clinical';

/** The catalogue that a plan is weighed with once it names a protocol. */
export const withProtocol = (catalogue: Catalogue, protocol: Protocol): Catalogue => ({
  ...catalogue,
  protocols: [...catalogue.protocols.filter(({ code }) => code !== protocol.code), protocol],
});
