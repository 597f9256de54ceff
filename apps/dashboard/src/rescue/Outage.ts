/** Who or what is not there, from when to when; null asks for what the set-up leaves without a place by now. */
export interface Outage {
  readonly absentId: string | null;
  readonly from: string;
  readonly to: string;
}
