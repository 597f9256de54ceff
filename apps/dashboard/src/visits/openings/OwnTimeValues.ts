import type { Day } from '@stratum/calendar';

/** A time of one's own while it is filled in. */
export type OwnTimeValues = {
  /** Beside what is booked, or against a rule. */
  readonly how: 'urgent' | 'override';
  readonly day: Day | null;
  readonly time: string;
  readonly specialistId: string;
  readonly roomId: string;
  readonly reason: string;
};
