import type { Params } from '../vocabulary/Params.js';

/** What a bound of a plan rests on: a rule of the rulebook or a protocol, with its version. */
export interface RuleRef {
  readonly code: string;
  readonly version: string;
  readonly source: string;
  /** How strong the evidence is, as in {@link Evidence}. */
  readonly evidence: string;
  readonly params: Params;
}
