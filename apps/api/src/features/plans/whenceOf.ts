import type { Rule, Window } from '@stratum/timeline';
import type { RuleMask } from './ruleMask.js';

/**
 * What the rule that holds an ideal day counts from; nothing where its path was not kept, or where the rule is not for
 * the reader.
 */
export function whenceOf(
  { because }: { readonly because?: Window['because'] | undefined },
  rule: Rule,
  mask: RuleMask,
): { from: string | null; days: number | null } {
  if (mask.rule(rule) !== rule) return { from: null, days: null };
  const reason = because?.ideal.find((one) => one.rule.code === rule.code);
  return { from: reason?.from ?? null, days: reason?.days ?? null };
}
