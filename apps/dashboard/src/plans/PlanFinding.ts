/** Something that speaks to a plan, with the reason that it goes on against it. */
export interface PlanFinding {
  readonly finding: string;
  readonly code: string;
  readonly severity: string;
  readonly until: string | null;
  readonly protocols: readonly string[];
  readonly from: object;
  readonly source: string;
  readonly evidence: string;
  readonly params: object;
  readonly usualReasons: readonly string[];
  readonly acceptance: {
    readonly reasonCode: string | null;
    readonly reason: string | null;
    readonly by: string;
    readonly at: string;
  } | null;
}
