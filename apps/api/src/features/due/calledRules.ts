import type { ListRules } from '../../http/lists/ListRules.js';
import { callOutcomes } from './callOutcomes.js';

/** How the list of calls can be sorted and filtered. */
export const calledRules: ListRules = {
  name: 'call-notes',
  sortable: { at: 'c.noted_at', until: 'c.until' },
  filterable: {
    outcome: { kind: callOutcomes, sql: 'c.outcome = any(?)' },
    patientId: { kind: 'id', sql: 'c.patient_id = ?' },
  },
  defaultSort: ['at', 'DESC'],
};
