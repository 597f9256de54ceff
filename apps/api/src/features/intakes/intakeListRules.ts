import type { ListRules } from '../../http/lists/ListRules.js';
import { intakeStates } from './intakeSteps.js';

/** What the worklist of intakes can be sorted and filtered by. */
export const intakeListRules: ListRules = {
  name: 'intakes',
  sortable: {
    updatedAt: 'i.updated_at',
    openedAt: 'i.opened_at',
    submittedAt: 'i.submitted_at',
    patient: 'p.family collate "und-x-icu"',
  },
  filterable: {
    id: { kind: 'ids', sql: 'i.id = any(?::uuid[])' },
    status: { kind: intakeStates, sql: 'i.state = any(?)' },
    patientId: { kind: 'id', sql: 'i.patient_id = ?' },
  },
  defaultSort: ['updatedAt', 'DESC'],
};
