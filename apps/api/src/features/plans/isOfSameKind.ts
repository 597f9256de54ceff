import { areaOf, type Protocol } from '@stratum/clinical';

/** A peel for a peel; a filler for a filler of the same place. */
export const isOfSameKind = (a: Protocol, b: Protocol): boolean =>
  a.kind === b.kind && (a.kind === 'peel' || areaOf(a) === areaOf(b));
