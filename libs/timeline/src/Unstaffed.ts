import type { Day } from '@stratum/calendar';

/** A session booked for a day on which its specialist will be gone. Settled by booking or moving it anew. */
export interface Unstaffed {
  readonly session: string;
  /** The last day the specialist works. */
  readonly lastDay: Day;
}
