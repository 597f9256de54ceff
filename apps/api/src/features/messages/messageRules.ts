import type { ListRules } from '../../http/lists/ListRules.js';
import { messageChannels, messageKinds, messageStates } from './messageKinds.js';

/** How messages can be sorted and filtered. */
export const messageRules: ListRules = {
  name: 'messages',
  sortable: { createdAt: 'm.created_at', sendAfter: 'm.send_after' },
  filterable: {
    id: { kind: 'ids', sql: 'm.id = any(?::uuid[])' },
    patientId: { kind: 'id', sql: 'm.patient_id = ?' },
    kind: { kind: messageKinds, sql: 'm.kind = any(?)' },
    state: { kind: messageStates, sql: 'm.state = any(?)' },
    channel: { kind: messageChannels, sql: 'm.channel = any(?)' },
  },
  defaultSort: ['createdAt', 'DESC'],
};
