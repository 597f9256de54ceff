/** A booked visit whose specialist will not be there any more. */
export interface Stranded {
  readonly visitId: string;
  readonly planId: string | null;
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly startsAt: string;
}
