import type { ListRules } from '../../http/lists/ListRules.js';

/** What the list of protocols can be sorted and filtered by. */
export const protocolListRules: ListRules = {
  name: 'protocols',
  sortable: { code: 'v.code', kind: 'v.kind', status: 'v.state', version: 'v.protocol_version' },
  filterable: {
    id: { kind: 'ids', sql: 'v.id = any(?::uuid[])' },
    code: { kind: 'text', sql: 'v.code = ?' },
    kind: { kind: ['peel', 'filler'], sql: 'v.kind = any(?)' },
    status: { kind: ['unsigned', 'signed', 'retired'], sql: 'v.state = any(?)' },
  },
  defaultSort: ['code', 'ASC'],
};
