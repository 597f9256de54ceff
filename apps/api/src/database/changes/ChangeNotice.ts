/** That something of a clinic was changed: enough to look again, nothing of what it is. */
export interface ChangeNotice {
  clinicId: string;
  /** The kind of record, as screens know it. */
  kind: ChangeKind;
  /** Which one; null for the whole kind. */
  id: string | null;
  /** Membership of who did it, and how they are called in the clinic. */
  by: string;
  name: string;
  /** The request that it came with, so that whoever sent it knows its own. */
  requestId: string | null;
}

export const changeKinds = [
  'visit',
  'plan',
  'patient',
  'intake',
  'assessment',
  'clinic',
  'rules',
  'call',
] as const;
export type ChangeKind = (typeof changeKinds)[number];
