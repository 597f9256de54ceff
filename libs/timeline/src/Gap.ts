import type { Rule } from './Rule.js';

/** Days that `to` keeps after `from`. `atLeast` is hard; `ideal` and `atMost` are soft. */
export interface Gap {
  readonly from: string;
  readonly to: string;
  readonly atLeast: number;
  readonly ideal: number | null;
  readonly atMost: number | null;
  readonly rule: Rule;
}
