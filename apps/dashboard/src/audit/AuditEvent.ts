/** One event of the audit, as the API gives it. */
export interface AuditEvent {
  readonly id: string;
  readonly at: string;
  readonly actorName: string;
  readonly action: string;
  readonly subject: string;
  readonly patients: readonly { readonly id: string; readonly number: string; readonly name: string }[];
  readonly fields: readonly string[];
}
