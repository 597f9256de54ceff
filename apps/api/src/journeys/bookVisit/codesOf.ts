import type { Catalogue } from '@stratum/clinical';
import type { Rule } from '@stratum/timeline';

/**
 * A rule by its own code, and by the findings about the protocols that it names. A date of the patient keeps away from
 * itself and from nothing else, whatever protocol it is for.
 */
export function codesOf({ code, params = {} }: Rule, { protocols }: Catalogue): readonly string[] {
  if (params['event'] !== undefined) return [code];
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
