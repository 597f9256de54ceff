/** One line of what a day holds: which list it belongs to, and what goes out. */
export interface TodayRow {
  readonly part: 'visit' | 'intake' | 'intakes' | 'sign-off' | 'decide' | 'figures';
  readonly row: Record<string, unknown>;
}
