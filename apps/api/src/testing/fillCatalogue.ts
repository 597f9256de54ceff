import type { Database } from '../database/Database.js';
import { publishForm } from '../features/intakes/publishForm.js';
import { seedProtocols } from '../features/protocols/seedProtocols.js';

/** Writes the catalogue and the form that every clinic starts with; signed by nobody in particular. */
export async function fillCatalogue(
  database: Database,
  clinicId: string,
  signed: boolean,
): Promise<{ formId: string; rulebookId: string; protocols: { id: string; code: string }[] }> {
  await database.transaction(async (tx) => {
    await publishForm(tx, clinicId);
    await seedProtocols(tx, clinicId);
    if (!signed) return;
    await tx.query(`update protocols set state = 'signed', signed_at = now() where clinic_id = $1`, [
      clinicId,
    ]);
    await tx.query(`update rulebooks set state = 'signed', signed_at = now() where clinic_id = $1`, [
      clinicId,
    ]);
  });
  const only = async (table: string) =>
    (await database.read<{ id: string }>(`select id from ${table} where clinic_id = $1`, [clinicId]))[0]
      ?.id as string;
  return {
    formId: await only('intake_forms'),
    rulebookId: await only('rulebooks'),
    protocols: await database.read('select id, code from protocols where clinic_id = $1 order by code', [
      clinicId,
    ]),
  };
}
