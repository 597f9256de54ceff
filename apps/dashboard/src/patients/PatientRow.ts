/** One row of the list or of the search, as the API gives it. */
export interface PatientRow {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly preferred?: string | null;
  readonly born: string;
  readonly phone?: string | null;
  readonly email?: string | null;
  readonly nextVisitAt?: string | null;
  readonly planState?: string | null;
  /** The approved plan with treatments to book. Like the two below, only in the list, not in the search. */
  readonly bookPlanId?: string | null;
  readonly planId?: string | null;
  readonly intake?: { readonly id: string; readonly status: string } | null;
}
