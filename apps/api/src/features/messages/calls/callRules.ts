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
  'moved',
  'no-place',
  'as-before',
] as const;
/** Where a call stands. */
export const callStates = ['open', 'reached'] as const;
/** What came of the last call. */
export const callOutcomes = ['reached', 'not-reached', 'left-word'] as const;

/** Who has to know of a visit of today or tomorrow is called before whoever is merely due; later ones when they are due. */
const PRESSES = `least(k.due_on::timestamptz, coalesce(least(k.was_at, k.now_at),
  case when k.reason in ('cannot-come', 'in-vain') then v.starts_at end) - interval '7 days')`;

/** How calls can be sorted and filtered. */
export const callRules: ListRules = {
  name: 'calls',
  sortable: { presses: PRESSES, dueOn: 'k.due_on', changedAt: 'k.changed_at' },
  filterable: {
    id: { kind: 'ids', sql: 'k.id = any(?::uuid[])' },
    patientId: { kind: 'id', sql: 'k.patient_id = ?' },
    reason: { kind: callReasons, sql: 'k.reason = any(?)' },
    state: { kind: callStates, sql: 'k.state = any(?)' },
    to: { kind: 'day', sql: 'k.due_on <= ?' },
  },
  defaultSort: ['dueOn', 'ASC'],
};
