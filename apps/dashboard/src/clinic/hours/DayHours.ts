import type { Day } from '@stratum/calendar';

/** Hours of one day, as `GET /day-hours` gives them; of the clinic where nobody is named. */
export interface DayHours {
  readonly id: string;
  readonly memberId: string | null;
  readonly name: string | null;
  readonly version: number;
  readonly day: Day;
  readonly hours: readonly { readonly from: number; readonly to: number }[];
}
