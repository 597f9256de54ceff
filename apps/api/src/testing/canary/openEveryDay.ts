import { newId } from '../../database/newId.js';
import type { CanaryClinic } from './CanaryClinic.js';

/** Opens on weekends too: the clock of a process is the machine's, and the story needs a today on any day. */
export async function openEveryDay({
  installation: { database },
  clinic,
}: Pick<CanaryClinic, 'installation' | 'clinic'>): Promise<void> {
  for (const weekday of [6, 7]) {
    await database.read(
      'insert into opening_hours (clinic_id, id, weekday, from_minute, to_minute) values ($1, $2, $3, 480, 1080)',
      [clinic.id, newId(), weekday],
    );
    for (const { id } of clinic.specialists) {
      await database.read(
        `insert into staff_hours (clinic_id, id, membership_id, weekday, from_minute, to_minute)
         values ($1, $2, $3, $4, 480, 1080)`,
        [clinic.id, newId(), id, weekday],
      );
    }
  }
}
