import { type Protocol, seedCatalogue } from '@stratum/clinical';
import type { DemoMember } from './DemoClinic.js';

const chosen: Readonly<Record<NonNullable<DemoMember['performs']>, (protocol: Protocol) => boolean>> = {
  everything: () => true,
  peels: ({ kind }) => kind === 'peel',
  fillers: ({ kind }) => kind === 'filler',
  'superficial-peels': (protocol) => protocol.kind === 'peel' && protocol.depth === 'superficial',
};

/** The codes of the protocols that a demo person performs. */
export function protocolsOf({ performs }: DemoMember): string[] {
  if (performs === undefined) return [];
  return seedCatalogue.protocols.filter(chosen[performs]).map(({ code }) => code);
}
