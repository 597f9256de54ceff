import { isDeepStrictEqual } from 'node:util';
import type { Known } from '@stratum/clinical';

/** One thing that is known otherwise than last time. */
export interface KnownChange {
  readonly kind: 'fact' | 'concern' | 'phototype';
  readonly code: string;
  /** Null where nothing was known. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What is known otherwise than at the assessment before: facts, concerns that came or went, the phototype. */
export function changesSince(before: Known, after: Known): readonly KnownChange[] {
  const codes = new Set([...Object.keys(before.facts), ...Object.keys(after.facts)]);
  const facts = [...codes].map((code): KnownChange => {
    return { kind: 'fact', code, before: factOf(before, code), after: factOf(after, code) };
  });
  const concerns = [...new Set([...before.concerns, ...after.concerns])].map((code): KnownChange => {
    const said = ({ concerns }: Known) => (concerns.includes(code) ? 'yes' : 'no');
    return { kind: 'concern', code, before: said(before), after: said(after) };
  });
  const phototype: KnownChange = {
    kind: 'phototype',
    code: 'phototype',
    before: before.phototype,
    after: after.phototype,
  };
  return [phototype, ...concerns, ...facts].filter((one) => !isDeepStrictEqual(one.before, one.after));
}

const factOf = ({ facts }: Known, code: string): unknown =>
  (facts as Readonly<Record<string, unknown>>)[code] ?? null;
