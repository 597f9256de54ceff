import type { ListRules } from '../../http/lists/ListRules.js';
import { waitingKinds } from './waitingKinds.js';

/** How the waiting list can be sorted and filtered. */
export const waitingRules: ListRules = {
  name: 'waiting',
  sortable: { addedAt: 'e.added_at', until: 'e.until' },
  filterable: {
    id: { kind: 'ids', sql: 'e.id = any(?::uuid[])' },
    patientId: { kind: 'id', sql: 'e.patient_id = ?' },
    kind: { kind: waitingKinds, sql: 'e.kind = any(?)' },
  },
  defaultSort: ['addedAt', 'ASC'],
};
