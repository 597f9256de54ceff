import type { ListRules } from '../../../http/lists/ListRules.js';

/** Why somebody is to be called. */
export const callReasons = [
  'follow-up',
  'not-wanted',
  'no-address',
  'no-transport',
  'failed',
  'unclear',
  'cannot-come',
  'in-vain',
  'no-contact',
] as const;
/** Where a call stands. */
export const callStates = ['open', 'reached'] as const;

/** How calls can be sorted and filtered. */
export const callRules: ListRules = {
  name: 'calls',
  sortable: { dueOn: 'k.due_on', changedAt: 'k.changed_at' },
  filterable: {
    id: { kind: 'ids', sql: 'k.id = any(?::uuid[])' },
    patientId: { kind: 'id', sql: 'k.patient_id = ?' },
    reason: { kind: callReasons, sql: 'k.reason = any(?)' },
    state: { kind: callStates, sql: 'k.state = any(?)' },
    to: { kind: 'day', sql: 'k.due_on <= ?' },
  },
  defaultSort: ['dueOn', 'ASC'],
};
