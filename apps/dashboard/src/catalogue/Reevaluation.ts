/** How far running plans have been looked at again since something was signed. */
export interface Reevaluation {
  readonly id: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly total: number;
  readonly lookedAt: number;
  readonly changed: number;
  readonly failed: number;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}
