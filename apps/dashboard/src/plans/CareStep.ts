/** What is done before or after one session, on days that move with it; the last tick, where it was asked for. */
export interface CareStep {
  readonly code: string;
  readonly kind: 'preparation' | 'aftercare' | 'follow-up';
  readonly from: string;
  readonly until: string;
  /** Whether its session has a day; else it counts from the best one. */
  readonly settled: boolean;
  readonly source: string;
  readonly evidence: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly ticked: { readonly done: boolean; readonly on: string; readonly by: string } | null;
}
