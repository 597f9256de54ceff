import type { FindingLike, OriginLike } from './FindingLike';

/** The origin of a finding, however short the wire says it. */
export function originOf({ from }: FindingLike): OriginLike | undefined {
  if (!from) return undefined;
  if (typeof from === 'string') return { kind: 'fact', code: from };
  return 'code' in from ? (from as OriginLike) : undefined;
}
