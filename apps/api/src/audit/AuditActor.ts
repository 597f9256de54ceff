/** Who acts, as the audit needs to know it. */
export interface AuditActor {
  clinicId: string;
  membershipId: string;
  name: string;
  requestId?: string;
}
