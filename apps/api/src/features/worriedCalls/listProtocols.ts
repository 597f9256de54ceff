import { type Reader, rowsOf } from '../../database/rowsOf.js';
import type { EmergencyProtocolReply } from './EmergencyProtocolReply.js';
import { gravestFirst } from './gravestFirst.js';

const STATEMENT = /* sql */ `
  select e.urgency, e.body, m.display_name as "writtenBy", e.written_at as "writtenAt", e.version
  from emergency_protocols e join memberships m on m.clinic_id = e.clinic_id and m.id = e.written_by
  where e.clinic_id = $1
  order by ${gravestFirst('e.urgency')}`;

/** What the clinic has written about worried calls, gravest first; nothing where it wrote nothing. */
export function listProtocols(reader: Reader, clinicId: string): Promise<EmergencyProtocolReply[]> {
  return rowsOf<EmergencyProtocolReply>(reader, STATEMENT, [clinicId]);
}
