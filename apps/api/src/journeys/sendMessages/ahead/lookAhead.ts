import type { Database } from '../../../database/Database.js';
import { followUp } from './followUp.js';
import { remind } from './remind.js';

/**
 * Writes reminders and calls that are due by now in every clinic; each once, however many processes look.
 * @param now milliseconds since 1970
 */
export async function lookAhead(database: Database, now: number): Promise<void> {
  const clinics = await database.read<{ clinicId: string; zone: string }>(
    'select clinic_id as "clinicId", time_zone as zone from clinics',
  );
  for (const clinic of clinics) {
    await database.transaction(async (tx) => {
      await remind(tx, clinic, now);
      await followUp(tx, clinic, now);
    });
  }
}
