export type ChangeKind = 'visit' | 'plan' | 'patient' | 'intake' | 'assessment' | 'clinic' | 'rules' | 'call';

/** That a colleague, or another tab, changed a record. */
export type Change = {
  readonly kind: ChangeKind;
  /** Null: any of its kind. */
  readonly id: string | null;
  /** Membership of who did it. */
  readonly by: string | null;
  readonly name: string;
  readonly requestId: string | null;
};

/** What `GET /changes` tells, once or as a stream. */
export type Changes = {
  readonly cursor: string;
  /** Something may have gone by unheard. */
  readonly lookAgain: boolean;
  readonly changes: readonly Change[];
};
