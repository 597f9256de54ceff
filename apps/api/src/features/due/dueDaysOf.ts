import type { Database } from '../../database/Database.js';

/** Days before its window opens in which the clinic calls a session due. */
export async function dueDaysOf(database: Database, clinicId: string): Promise<number> {
  const [clinic] = await database.read<{ dueDays: number }>(
    'select due_days as "dueDays" from clinics where clinic_id = $1',
    [clinicId],
  );
  return clinic?.dueDays ?? 0;
}
