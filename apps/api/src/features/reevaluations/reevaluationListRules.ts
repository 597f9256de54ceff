import type { ListRules } from '../../http/lists/ListRules.js';

/** What the list of re-evaluations can be sorted and filtered by. */
export const reevaluationListRules: ListRules = {
  name: 'reevaluations',
  sortable: { createdAt: 'r.created_at', state: 'r.state' },
  filterable: {
    id: { kind: 'ids', sql: 'r.id = any(?::uuid[])' },
    state: { kind: ['waiting', 'running', 'done', 'failed'], sql: 'r.state = any(?)' },
  },
  defaultSort: ['createdAt', 'DESC'],
};
