import type { ListRules } from '../../../http/lists/ListRules.js';

/** How the list of rooms can be sorted and filtered. */
export const roomRules: ListRules = {
  name: 'rooms',
  sortable: { position: 'position', name: 'name', kind: 'kind' },
  filterable: {
    id: { kind: 'ids', sql: 'id = any(?)' },
    active: { kind: 'flag', sql: 'active = ?' },
    kind: { kind: ['consultation', 'treatment', 'treatment-with-monitor'], sql: 'kind = any(?)' },
  },
  defaultSort: ['position', 'ASC'],
};
