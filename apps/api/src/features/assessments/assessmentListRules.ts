import type { ListRules } from '../../http/lists/ListRules.js';

/** What the list of assessments can be sorted and filtered by. */
export const assessmentListRules: ListRules = {
  name: 'assessments',
  sortable: {
    onDay: 'a.on_day',
    status: 'a.state',
    signedAt: 'a.signed_at',
    patient: 'p.family collate "und-x-icu"',
  },
  filterable: {
    id: { kind: 'ids', sql: 'a.id = any(?::uuid[])' },
    status: { kind: ['draft', 'signed'], sql: 'a.state = any(?)' },
    patientId: { kind: 'id', sql: 'a.patient_id = ?' },
    intakeId: { kind: 'id', sql: 'a.intake_id = ?' },
  },
  defaultSort: ['onDay', 'DESC'],
};
