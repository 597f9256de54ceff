import type { ListRules } from '../../../http/lists/ListRules.js';

/** How the list of devices can be sorted and filtered. */
export const deviceRules: ListRules = {
  name: 'devices',
  sortable: { name: 'name', kind: 'kind' },
  filterable: {
    id: { kind: 'ids', sql: 'id = any(?)' },
    active: { kind: 'flag', sql: 'active = ?' },
  },
  defaultSort: ['name', 'ASC'],
};
