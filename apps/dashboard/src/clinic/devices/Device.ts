/** A device that visits are booked with, as `GET /devices` gives it. */
export interface Device {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly kind: string;
  /** Where it can be used; none: in every room. */
  readonly roomIds: readonly string[];
  readonly active: boolean;
}
