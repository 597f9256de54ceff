import type { ChangeKind, ChangeNotice } from '../database/changes/ChangeNotice.js';
import type { AuditActor } from './AuditActor.js';
import type { AuditEntry } from './AuditEntry.js';

/** The kinds of the audit as screens know them; what is not here changes nothing that a screen shows. */
const KINDS: Readonly<Record<string, ChangeKind>> = {
  visit: 'visit',
  check: 'visit',
  plan: 'plan',
  patient: 'patient',
  fact: 'patient',
  facts: 'patient',
  examination: 'patient',
  intake: 'intake',
  assessment: 'assessment',
  clinic: 'clinic',
  room: 'clinic',
  device: 'clinic',
  member: 'clinic',
  specialist: 'clinic',
  call: 'call',
  'call-note': 'call',
  'worried-call': 'call',
  'waiting-entry': 'call',
  protocol: 'rules',
  'protocol-sheet': 'rules',
};
const LOOKS = new Set(['see', 'search', 'advise', 'evaluate', 'check', 'refuse']);

/** What the other screens of a clinic need to hear of some events of its audit: nothing of who only looked. */
export function noticesOf(
  { clinicId, membershipId: by, name, requestId = '' }: AuditActor,
  entries: readonly AuditEntry[],
): readonly ChangeNotice[] {
  return entries.flatMap(({ action, subject, subjectId = null, patientIds = [] }) => {
    const kind = KINDS[subject];
    if (kind === undefined || LOOKS.has(action)) return [];
    const notice = { clinicId, kind, by, name, requestId: requestId || null };
    if (subject === kind || kind !== 'patient')
      return [{ ...notice, id: subject === kind ? subjectId : null }];
    return patientIds.map((id) => ({ ...notice, id }));
  });
}
