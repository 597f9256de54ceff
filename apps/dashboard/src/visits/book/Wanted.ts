import type { Day } from '@stratum/calendar';

/** What a booking begins with: for whom, and where somebody pointed in the calendar. */
export type Wanted = {
  readonly patientId?: string;
  /** An instant. */
  readonly startsAt?: string;
  readonly day?: Day;
  readonly specialistId?: string;
  readonly roomId?: string;
};
