/** Where somebody went against a rule with a reason, as `GET /overrides` gives it. */
export interface Override {
  readonly id: string;
  readonly at: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly patient: { readonly id: string; readonly name: string; readonly number: string };
  readonly what: 'visit' | 'finding';
  readonly rules: readonly { readonly code: string }[];
  /** In own words. */
  readonly reason: string | null;
  /** One of the finding's usual reasons. */
  readonly reasonCode: string | null;
  readonly visitId: string | null;
  readonly planId: string | null;
}
