import { roles } from '../../access/Role.js';
import type { ListRules } from '../../http/lists/ListRules.js';

/** How the list of the staff can be sorted and filtered. */
export const memberRules: ListRules = {
  name: 'staff',
  sortable: { name: 'm.display_name', createdAt: 'm.created_at' },
  filterable: {
    id: { kind: 'ids', sql: 'm.id = any(?)' },
    active: { kind: 'flag', sql: 'm.active = ?' },
    roles: { kind: roles, sql: 'm.roles && ?' },
    performs: { kind: 'text', sql: '? = any(m.performs)' },
  },
  defaultSort: ['name', 'ASC'],
};
