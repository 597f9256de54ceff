import type { Catalogue } from '@stratum/clinical';
import type { Rule } from '@stratum/timeline';

/** A rule by its own code, and by the findings about the protocols that it names. */
export function codesOf({ code, params = {} }: Rule, { protocols }: Catalogue): readonly string[] {
  const kindOf = (name: string) => protocols.find((protocol) => protocol.code === params[name])?.kind;
  const [own, first, second] = [kindOf('protocol'), kindOf('first'), kindOf('second')];
  return [
    code,
    ...(own === undefined ? [] : [`${own}-and-${own}`]),
    ...(first === undefined || second === undefined
      ? []
      : [`${first}-and-${second}`, `${second}-and-${first}`]),
  ];
}
