/** How far running plans have been looked at again since something was signed. */
export interface Reevaluation {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** What was signed; neither where a setting of the clinic changed. */
  readonly cause?: { readonly protocols: readonly string[]; readonly rulebook: boolean };
  readonly total: number;
  readonly lookedAt: number;
  readonly changed: number;
  readonly failed: number;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}
