import type { ListRules } from '../../http/lists/ListRules.js';
import { gravestFirst } from './gravestFirst.js';
import { callStates } from './WorriedCallReply.js';

/** Where a call stands, by what was written about it. */
export const callState = `case when c.closed_at is not null then 'closed'
  when c.answered_at is not null then 'answered' else 'open' end`;

/** How worried calls can be sorted and filtered. */
export const callRules: ListRules = {
  name: 'worried-calls',
  sortable: { takenAt: 'c.taken_at', urgency: gravestFirst('c.urgency') },
  filterable: {
    id: { kind: 'ids', sql: 'c.id = any(?::uuid[])' },
    patientId: { kind: 'id', sql: 'c.patient_id = ?' },
    state: { kind: callStates, sql: `${callState} = any(?)` },
  },
  defaultSort: ['takenAt', 'DESC'],
};
