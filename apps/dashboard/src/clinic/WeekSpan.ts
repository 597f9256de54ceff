/** Hours of one weekday (Monday is 1), in minutes since midnight on the clinic's clock. */
export interface WeekSpan {
  readonly weekday: number;
  readonly from: number;
  readonly to: number;
}
