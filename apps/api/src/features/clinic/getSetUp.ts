import type { Reader } from '../../database/Reader.js';
import type { SetUpReply } from './SetUpReply.js';

const QUERY = /* sql */ `
  select c.set_up_done_at is not null as finished,
    exists (select from memberships m join staff_hours h on h.clinic_id = m.clinic_id and h.membership_id = m.id
      where m.clinic_id = c.clinic_id and m.active and 'specialist' = any(m.roles) and m.performs <> '{}') as people,
    exists (select from opening_hours h where h.clinic_id = c.clinic_id) as hours,
    exists (select from rooms r where r.clinic_id = c.clinic_id and r.active) as rooms,
    exists (select from protocols p where p.clinic_id = c.clinic_id and p.state = 'signed')
      and exists (select from rulebooks b where b.clinic_id = c.clinic_id and b.state = 'signed') as protocols
  from clinics c where c.clinic_id = $1`;

const STEPS = ['people', 'hours', 'rooms', 'protocols'] as const;

/** What a new clinic still needs before visits can be booked: read from what is there, not ticked off. */
export async function getSetUp(tx: Reader, clinicId: string): Promise<SetUpReply> {
  const [row = {}] = await tx.query<Record<string, boolean>[]>(QUERY, [clinicId]);
  const steps = STEPS.map((code) => ({ code, done: row[code] === true }));
  return { steps, done: steps.every(({ done }) => done), finished: row['finished'] === true };
}
