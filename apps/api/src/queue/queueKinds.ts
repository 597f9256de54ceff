import type PgBoss from 'pg-boss';

/** What waits in the queue, by the name of its kind. Ids alone: the queue is no place for anybody's health. */
export interface Jobs {
  /** Some of the plans of one re-evaluation. */
  readonly reevaluate: {
    readonly clinicId: string;
    readonly reevaluationId: string;
    readonly planIds: readonly string[];
  };
  /** A message to a patient whose time has come. */
  readonly 'send-message': {
    readonly clinicId: string;
    readonly messageId: string;
  };
}

export type JobKind = keyof Jobs;

/**
 * How each kind is worked off. A job whose process died is given to another one after `expireInSeconds`; one that
 * fails is tried again `retryLimit` times, later each time. What nobody took for 30 days is given up.
 */
export const queueKinds: Readonly<Record<JobKind, Omit<PgBoss.Queue, 'name'>>> = {
  reevaluate: {
    retryLimit: 12,
    retryDelay: 2,
    retryBackoff: true,
    expireInSeconds: 30,
    retentionMinutes: 43_200,
  },
  'send-message': {
    retryLimit: 8,
    retryDelay: 30,
    retryBackoff: true,
    expireInSeconds: 90,
    retentionMinutes: 43_200,
  },
};
